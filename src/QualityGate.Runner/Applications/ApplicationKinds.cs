namespace QualityGate.Runner.Applications;

/// <summary>Recognises the framework of an application by the part of it that runs tests; assertions alone are borrowed by others.</summary>
internal static class ApplicationKinds
{
    private static readonly (string File, ApplicationKind Kind)[] Engines =
    [
        ("xunit.v3.runner.inproc.console.dll", ApplicationKind.XunitV3),
        ("TUnit.Engine.dll", ApplicationKind.TUnit),
        ("MSTest.TestAdapter.dll", ApplicationKind.MSTest),
        ("Microsoft.VisualStudio.TestPlatform.MSTest.TestAdapter.dll", ApplicationKind.MSTest),
        ("NUnit3.TestAdapter.dll", ApplicationKind.NUnit),
    ];

    public static ApplicationKind Of(string assembly)
    {
        string folder = Path.GetDirectoryName(assembly)!;
        return Engines.FirstOrDefault(engine => File.Exists(Path.Combine(folder, engine.File))).Kind;
    }
}
