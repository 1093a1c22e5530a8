namespace QualityGate.Core.Suites;

/// <summary>Which host the user wants for every suite.</summary>
public enum HostChoice
{
    /// <summary>The platform that the repository's own <c>dotnet test</c> would use.</summary>
    Auto,

    /// <summary>The VSTest adapter, in our own host.</summary>
    VSTest,

    /// <summary>The application, over the protocol of Microsoft.Testing.Platform.</summary>
    TestingPlatform,

    /// <summary>What a user would type, without our host: slower, and sees less.</summary>
    Os,
}
