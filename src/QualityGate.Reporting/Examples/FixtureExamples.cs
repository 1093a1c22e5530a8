using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Examples;

/// <summary>Tests that set up and tear down completely.</summary>
internal static class FixtureExamples
{
    public static Example Lifetime(TestFramework framework, TestDialect dialect) => new(
        $"In {dialect.Name}: a folder and a port of its own for every test, and a teardown that awaits the end of what was started",
        $$"""
        {{dialect.OnClass}}public sealed class ServerTests{{(dialect.OnSetUp is null ? " : IAsyncLifetime" : "")}}
        {
            private DirectoryInfo _folder = null!;
            private Server _server = null!;

        {{Above(dialect.OnSetUp)}}    public async {{Result(framework)}} InitializeAsync()
            {
                _folder = Directory.CreateTempSubdirectory();
                _server = await Server.StartAsync(_folder.FullName, port: 0);
            }

        {{Above(dialect.OnTearDown)}}    public async {{Result(framework)}} DisposeAsync()
            {
                await _server.StopAsync();
                _folder.Delete(recursive: true);
            }

            {{dialect.OnTest}}
            public async Task Greets()
            {
                {{dialect.Equal("\"hello\"", "await _server.AskAsync(_server.Port)")}}
            }
        }
        """);

    private static string Above(string? attribute) => attribute is null ? "" : $"    {attribute}\n";

    private static string Result(TestFramework framework) => framework == TestFramework.XunitV3 ? "ValueTask" : "Task";
}
