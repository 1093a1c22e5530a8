namespace QualityGate.Core.Suites;

/// <summary>The kind of process in which a suite's tests are run and watched.</summary>
public enum SuiteHost
{
    Unknown,

    /// <summary>Our own test host, which loads the suite's VSTest adapter.</summary>
    Adapter,

    /// <summary>The suite's own application, spoken to in the protocol of Microsoft.Testing.Platform.</summary>
    Application,

    /// <summary>What a user would type, without us inside: <c>dotnet test</c>, or the application with a result file.</summary>
    Os,
}
