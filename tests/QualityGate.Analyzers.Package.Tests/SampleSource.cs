namespace QualityGate.Analyzers.Package.Tests;

/// <summary>Users' code for the scratch projects.</summary>
internal static class SampleSource
{
    /// <summary>
    /// A class with one hit of QG2009. In the projects of xunit its directory is put back, which QG7002 minds only where test
    /// classes run in parallel: so it tells whether a runner's file was read.
    /// </summary>
    public static string Of(string framework)
    {
        (string space, string testClass, string test) = framework switch
        {
            "NUnitTests" => ("NUnit.Framework", "", "[Test]"),
            "MSTestTests" => ("Microsoft.VisualStudio.TestTools.UnitTesting", "[TestClass]", "[TestMethod]"),
            _ => ("Xunit", "", "[Fact]"),
        };
        return $$"""
            using {{space}};

            {{testClass}}
            public class Tests
            {
                {{test}}
                public void Waits() => new AutoResetEvent(false).WaitOne(10);

                {{test}}
                public void Moves()
                {
                    string before = Environment.CurrentDirectory;
                    Environment.CurrentDirectory = "/";
                    try { } finally { Environment.CurrentDirectory = before; }
                }
            }
            """;
    }
}
