namespace QualityGate.Core.Suites;

/// <summary>The machinery through which a suite's tests are found and run.</summary>
public enum TestPlatform
{
    Unknown,

    /// <summary>A VSTest adapter beside the test assembly.</summary>
    VSTest,

    /// <summary>The test project is an application that speaks Microsoft.Testing.Platform.</summary>
    MicrosoftTestingPlatform,
}
