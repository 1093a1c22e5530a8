using System.Text.Json;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Tests.Gates;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Tests.Comparisons;

/// <summary><c>compare</c>, on records as an audit leaves them.</summary>
public sealed class CompareTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly ScratchFolder _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private string Base => _scratch.File("base");

    private string Head => _scratch.File("head");

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("PPPPPPPPPP", "PPPPPPPPPP", ExitCode.Passed)]
    [InlineData("PPPPPPPPPP", "PPPFPPPPPP", ExitCode.Failed)]
    [InlineData("PPPPPPPPPP", "FFFFFFFFFF", ExitCode.Failed)]
    [InlineData("PPPFPPPPPP", "PPPPPPPPPP", ExitCode.Passed)]
    [InlineData("PPPPPPPPPP", "PPPPPPPPP", ExitCode.Undecided)]
    public async Task Comparison_EndsWithWhatItSays(string before, string after, ExitCode code)
    {
        await StoredShop.WriteAsync(Base, before, Noon);
        await StoredShop.WriteAsync(Head, after, Noon.AddDays(1));

        Assert.Equal(code, await EnterAsync("compare", Base, Head));
        Assert.EndsWith(")\n", _output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("<!-- qualitygate:compare", await File.ReadAllTextAsync(Path.Combine(Head, "compare.md")), StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Head, "compare.json")));
        Assert.Equal((int)code, document.RootElement.GetProperty("exitCode").GetInt32());
    }

    [Fact]
    public async Task EveryFormOfAnAudit_CanBeCompared()
    {
        await StoredShop.WriteAsync(Base, "PPPPPPPPPP", Noon);
        await StoredShop.WriteAsync(Head, "PPPPPPPPPP", Noon.AddDays(1));

        Assert.Equal(ExitCode.Passed, await EnterAsync("compare", Path.Combine(Base, "audit.json"), Path.Combine(Head, "record", "record.jsonl"), "--output", _scratch.File("out")));
        Assert.Equal(2, Directory.GetFiles(_scratch.File("out")).Length);
        Assert.False(File.Exists(Path.Combine(Head, "compare.md")));
    }

    [Fact]
    public async Task FewerRuns_AreEnoughWhereSomebodySaysSo()
    {
        await StoredShop.WriteAsync(Base, "PPPP", Noon);
        await StoredShop.WriteAsync(Head, "PPPP", Noon.AddDays(1));

        Assert.Equal(ExitCode.Undecided, await EnterAsync("compare", Base, Head));
        Assert.Equal(ExitCode.Passed, await EnterAsync("compare", Base, Head, "--min-runs", "4"));
        Assert.Equal(ExitCode.BadUsage, await EnterAsync("compare", Base, Head, "--min-runs", "0"));
    }

    [Fact]
    public async Task Json_IsOneLineOnStdout()
    {
        await StoredShop.WriteAsync(Base, "PPPPPPPPPP", Noon);
        await StoredShop.WriteAsync(Head, "PPPFPPPPPP", Noon.AddDays(1));

        Assert.Equal(ExitCode.Failed, await EnterAsync("compare", Base, Head, "--json"));
        string line = Assert.Single(_output.ToString().TrimEnd('\n').Split('\n'));
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement comparison = document.RootElement.GetProperty("comparison");
        Assert.Equal("worse", comparison.GetProperty("verdict").GetString());
        Assert.Equal("newlyFlaky", comparison.GetProperty("changes")[0].GetProperty("kind").GetString());
        Assert.Contains("newly flaky", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditsWithoutACommonSuite_AreRefusedInOneSentence()
    {
        await StoredShop.WriteAsync(Base, "PPPP", Noon);

        Assert.Equal(ExitCode.BadUsage, await EnterAsync("compare", Base, Path.Combine(Repository.Root, "reports", "self"), "--output", _scratch.File("out")));
        Assert.Contains("no suite in common", Assert.Single(_error.ToString().TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_scratch.File("out")));
    }

    [Fact]
    public async Task WhatIsNotThere_IsNamed()
    {
        Assert.Equal(ExitCode.BadUsage, await EnterAsync("compare", Base, Head));
        Assert.Contains(Base, _error.ToString(), StringComparison.Ordinal);
    }

    private async Task<ExitCode> EnterAsync(params string[] arguments)
    {
        Terminal terminal = new() { Output = _output, Error = _error, IsInteractive = false, HasColor = false };
        return await new Door(terminal, TimeProvider.System, _ => null).EnterAsync(arguments, CancellationToken.None);
    }
}
