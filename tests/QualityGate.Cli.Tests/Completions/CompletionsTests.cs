using QualityGate.Cli.Completions;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Tests.Resuming;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Tests.Completions;

public sealed class CompletionsTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    private readonly StringWriter _output = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("", "audit")]
    [InlineData("me", "merge")]
    [InlineData("audit --sh", "--shard", "--shard-by")]
    [InlineData("audit --profile ", "quick", "standard", "deep")]
    [InlineData("init --ci g", "github", "gitlab")]
    [InlineData("completions ", "bash", "fish", "pwsh", "zsh")]
    public async Task Line_IsAnsweredByWhatFits(string line, params string[] words)
    {
        Assert.Equal(ExitCode.Passed, await EnterAsync($"[suggest:{line.Length}]", line));

        string[] answer = _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.All(words, word => Assert.Contains(word, answer));
    }

    [Theory]
    [InlineData("audit --nonsense ")]
    [InlineData("no such command")]
    [InlineData("audit \"unfinished")]
    public async Task LineThatMakesNoSense_IsNoError(string line) =>
        Assert.Equal(ExitCode.Passed, await EnterAsync($"[suggest:{line.Length}]", line));

    [Fact]
    public async Task EveryShell_HasAScriptThatAsksTheTool()
    {
        foreach (Shell shell in Shells.All)
        {
            _output.GetStringBuilder().Clear();
            Assert.Equal(ExitCode.Passed, await EnterAsync("completions", Shells.NameOf(shell)));
            Assert.Contains("[suggest:", _output.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain('\r', _output.ToString());
        }
    }

    [Fact]
    public async Task UnknownShell_EndsWith5() => Assert.Equal(ExitCode.BadUsage, await EnterAsync("completions", "cmd"));

    /// <summary>The script is read by a real bash, which then completes a line as it does when somebody presses the tab key.</summary>
    [LinuxFact]
    public async Task Bash_CompletesBothWaysToCallTheTool()
    {
        _scratch.Write("completions.sh", Shells.ScriptOf(Shell.Bash));
        _scratch.Write("dotnet-qualitygate", $"#!/bin/sh\nexec dotnet '{Repository.ToolAssembly}' \"$@\"\n");

        ToolRun said = await Tool.BashAsync(_scratch.Path, "-c", """
            set -u
            chmod +x ./dotnet-qualitygate
            PATH="$PWD:$PATH"
            _other() { COMPREPLY=(theirs); }
            complete -F _other dotnet
            source ./completions.sh
            press() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); "$(complete -p "$1" | sed 's/.* -F \([^ ]*\) .*/\1/')"; printf '%s: %s\n' "$*" "${COMPREPLY[*]}"; }
            press dotnet-qualitygate mer
            press dotnet-qualitygate audit --shard-b
            press dotnet qualitygate init --ci git
            press dotnet bui
            """);

        Assert.Equal(
            "dotnet-qualitygate mer: merge\ndotnet-qualitygate audit --shard-b: --shard-by\ndotnet qualitygate init --ci git: github gitlab\ndotnet bui: theirs\n",
            said.Output);
    }

    private Task<ExitCode> EnterAsync(params string[] arguments)
    {
        Terminal terminal = new() { Output = _output, Error = TextWriter.Null, IsInteractive = false, HasColor = false };
        return new Door(terminal, TimeProvider.System, _ => null).EnterAsync(arguments, CancellationToken.None);
    }
}
