using System.Diagnostics;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Tests.Suites;

/// <summary>An application that refuses to be a server, and otherwise writes a result file when it is asked for one.</summary>
internal sealed class StubbornApplication : IDisposable
{
    private const string Results =
        """
        <TestRun>
          <Results>
            <UnitTestResult testId="1" testName="Shop.CartTests.Adds" outcome="Passed" />
            <UnitTestResult testId="2" testName="Shop.CartTests.Pays(card: 1)" outcome="Failed" />
          </Results>
          <TestDefinitions>
            <UnitTest id="1"><TestMethod className="Shop.CartTests" name="Adds" /></UnitTest>
            <UnitTest id="2"><TestMethod className="Shop.CartTests" name="Pays" /></UnitTest>
          </TestDefinitions>
        </TestRun>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private StubbornApplication()
    {
    }

    /// <param name="help">What it prints when it is asked for help.</param>
    public static async Task<StubbornApplication> ThatSaysAsync(string help)
    {
        StubbornApplication application = new();
        string script = application.Write("script", "#!/bin/sh\ncase $1 in\n--help) cat help.txt;;\n-trx) cp results.trx $2; exit 1;;\n*) exit 3;;\nesac\n");
        application.Write("help.txt", help);
        application.Write("results.trx", Results);
        application.Write("Stubborn.dll", string.Empty);

        // A file that we have written ourselves is busy for as long as a process that we start meanwhile holds our handle to it.
        using Process install = Process.Start("install", ["-m", "755", script, Path.ChangeExtension(application.Suite.AssemblyPath, null)]);
        await install.WaitForExitAsync();
        return application;
    }

    public TestSuite Suite => ApplicationSuite.SuiteAt(Path.Combine(_folder, "Stubborn.dll"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
