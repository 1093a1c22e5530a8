namespace QualityGate.Runner.Applications;

/// <summary>The test framework inside an application, which decides in which words it is told things at its start.</summary>
internal enum ApplicationKind
{
    /// <summary>One that we have no words for: it can be asked for tests, and be run as it declares.</summary>
    Unknown,
    XunitV3,
    MSTest,
    NUnit,
    TUnit,
}
