using QualityGate.Cli.Watching;
using QualityGate.Projects.Suites;
using Spectre.Console;

namespace QualityGate.Cli.Tests.Watching;

public class LiveWatchTests
{
    private readonly StringWriter _output = new();
    private readonly LiveWatch _watch;

    public LiveWatchTests() => _watch = new LiveWatch(
        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(_output) }),
        new ProgressBoard(Story.Settings));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("error [CS0103]: [bold]not markup[/]")]
    public async Task WhateverABuildPrints_IsShown(string line) => Assert.Equal(7, await _watch.DuringAsync(() =>
    {
        _watch.Report(new SuiteStep.BuildPrinted(line));
        return Task.FromResult(7);
    }));

    [Fact]
    public async Task SuiteThatWasDiscovered_IsALineThatStays()
    {
        await _watch.DuringAsync(() =>
        {
            _watch.Report(Story.Discovered("A[1].csproj"));
            return Task.FromResult(0);
        });

        Assert.Contains("A[1].csproj (net10.0): 1 test case", _output.ToString(), StringComparison.Ordinal);
    }
}
