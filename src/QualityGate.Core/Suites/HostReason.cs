namespace QualityGate.Core.Suites;

/// <summary>Why a suite is run in the host it is run in.</summary>
public enum HostReason
{
    Unknown,

    /// <summary>There is no other: a VSTest adapter lies beside the tests, and they are no application.</summary>
    OnlyAdapter,

    /// <summary>There is no other: the tests are an application, and no VSTest adapter lies beside them.</summary>
    OnlyApplication,

    /// <summary>Both would do; the nearest <c>global.json</c> chooses applications (<c>test.runner</c>).</summary>
    GlobalJsonChoosesApplication,

    /// <summary>Both would do; the project asks <c>dotnet test</c> for its application (<c>TestingPlatformDotnetTestSupport</c>).</summary>
    ProjectChoosesApplication,

    /// <summary>Both would do; nobody chose, and then <c>dotnet test</c> uses the adapter.</summary>
    AdapterByDefault,

    /// <summary>The user asked for it.</summary>
    Asked,

    /// <summary>The host that it should have been did not start, and what a user would type did.</summary>
    OwnHostDoesNotStart,
}
