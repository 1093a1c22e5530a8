using System.IO.Compression;
using System.Text.Json;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Tests.Histories;

/// <summary>The commands of <c>history</c>, on an audit that this repository has committed.</summary>
public sealed class HistoryCommandTests : IDisposable
{
    private static readonly string Zoo = Path.Combine(Repository.Root, "reports", "zoo");
    private readonly ScratchFolder _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    /// <summary>The same audit, begun later: another one.</summary>
    private string Later { get; }

    private string History => _scratch.File("history");

    public HistoryCommandTests()
    {
        using GZipStream record = new(File.OpenRead(Path.Combine(Zoo, "record", "record.jsonl.gz")), CompressionMode.Decompress);
        using StreamReader reader = new(record);
        string[] parts = reader.ReadToEnd().Split("\"startedAt\":\"20", 2);
        Later = Path.GetDirectoryName(_scratch.Write("later/record.jsonl", $"{parts[0]}\"startedAt\":\"21{parts[1]}"))!;
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Import_AddsOnceHoweverOftenAndInWhateverForm()
    {
        Assert.Contains(": 2 added, 0 replaced by a fuller state, 0 known already", await PassesAsync("import", Zoo, Later), StringComparison.Ordinal);
        Assert.Contains(": 0 added, 0 replaced by a fuller state, 3 known already", await PassesAsync("import", Later, Path.Combine(Zoo, "record", "record.jsonl.gz"), Zoo), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(History, "*.history").Length);
    }

    [Fact]
    public async Task Show_ListsWhatFailedAndKnowsEachTest()
    {
        await PassesAsync("import", Zoo);

        string page = await PassesAsync("show");
        Assert.Contains("1 audit, 0 result files", page, StringComparison.Ordinal);
        Assert.Contains("\nflaky          ", page, StringComparison.Ordinal);

        using JsonDocument result = JsonDocument.Parse(await PassesAsync("show", "--json"));
        JsonElement flaky = result.RootElement.GetProperty("trends").EnumerateArray().First(trend => trend.GetProperty("standing").GetString() == "flaky");
        string name = flaky.GetProperty("test").GetString()!;
        Assert.Contains("Flips    ", await PassesAsync("show", name), StringComparison.Ordinal);
        Assert.Contains(name[..^1], await FailsAsync(ExitCode.BadUsage, "show", name[..^1] + "§"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Histories_AreMergedByImport()
    {
        await PassesAsync("import", Zoo);
        string other = _scratch.File("other");
        await EnterAsync("history", "import", Later, "--history", other);

        Assert.Contains(": 1 added", await PassesAsync("import", other), StringComparison.Ordinal);
        Assert.Contains("2 audits", await PassesAsync("show"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_IsOneJsonObjectALine()
    {
        await PassesAsync("import", Zoo);
        string file = _scratch.File("history.jsonl");

        await PassesAsync("export", "--output", file);

        string[] kinds = [.. File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()!)];
        Assert.Equal("entry", kinds[0]);
        Assert.All(kinds[1..], kind => Assert.Equal("result", kind));
        Assert.Equal(await File.ReadAllTextAsync(file), await PassesAsync("export"));
    }

    [Fact]
    public async Task Prune_RemovesOnlyWhenItIsMeant()
    {
        await PassesAsync("import", Zoo, Later);

        Assert.Contains("1 would be removed", await PassesAsync("prune", "--keep-runs", "1", "--dry-run"), StringComparison.Ordinal);
        Assert.Contains("2 audits", await PassesAsync("show"), StringComparison.Ordinal);
        Assert.Contains("1 removed", await PassesAsync("prune", "--keep-runs", "1"), StringComparison.Ordinal);
        Assert.Contains("1 audit,", await PassesAsync("show"), StringComparison.Ordinal);
        Assert.Contains("--keep-days", await FailsAsync(ExitCode.BadUsage, "prune"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DamagedFile_IsNamedAndTheRestIsShown()
    {
        await PassesAsync("import", Zoo, Later);
        string file = Directory.GetFiles(History, "*.history").Order(StringComparer.Ordinal).First();
        byte[] content = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(file, content[..^10]);

        Assert.Contains("1 audit,", await PassesAsync("show"), StringComparison.Ordinal);
        Assert.Contains($"Left out of the history: {file}: It is damaged, or was not written to its end.", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DatabaseThatCannotBeReached_EndsWith10() =>
        Assert.Contains("The history at postgresql:///nowhere:5432/shop cannot be used", await FailsAsync(ExitCode.HistoryUnreachable, "show", "--history", "Host=/nowhere;Database=shop"), StringComparison.Ordinal);

    [Fact]
    public async Task Environment_SaysWhereTheHistoryIs()
    {
        await PassesAsync("import", Zoo);

        Assert.Equal(ExitCode.Passed, await EnterAsync(name => name == "QUALITYGATE_HISTORY" ? History : null, "history", "show"));
        Assert.Contains("1 audit,", Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Say what to do, such as 'history show': there are show, import, export and prune.", "history")]
    [InlineData("There is no command 'history shwo'. Did you mean 'show'?", "history", "shwo")]
    [InlineData("There is nothing to import at nowhere", "history", "import", "nowhere", "--history", "none-yet")]
    [InlineData("name a place with --history", "history", "show", "--history", "none")]
    [InlineData("git knows no such commit", "history", "import", "a.trx", "--commit", "nothing-of-that-name")]
    [InlineData("name that, too", "history", "import", "a.trx", "--framework", "net10.0")]
    public async Task WordsThatMakeNoSense_EndWith5(string sentence, params string[] arguments)
    {
        Assert.Equal(ExitCode.BadUsage, await EnterAsync(arguments));
        Assert.Contains(sentence, _error.ToString(), StringComparison.Ordinal);
    }

    private async Task<string> PassesAsync(string command, params string[] arguments)
    {
        ExitCode code = await EnterAsync(["history", command, .. arguments, "--history", History]);
        string said = Said();
        Assert.True(code == ExitCode.Passed, said + _error);
        return said;
    }

    private async Task<string> FailsAsync(ExitCode expected, string command, params string[] arguments)
    {
        string[] place = arguments.Contains("--history") ? [] : ["--history", History];
        Assert.Equal(expected, await EnterAsync(["history", command, .. arguments, .. place]));
        return _error.ToString();
    }

    private string Said()
    {
        string said = _output.ToString();
        _output.GetStringBuilder().Clear();
        return said;
    }

    private Task<ExitCode> EnterAsync(params string[] arguments) => EnterAsync(_ => null, arguments);

    private Task<ExitCode> EnterAsync(Func<string, string?> variable, params string[] arguments)
    {
        Terminal terminal = new() { Output = _output, Error = _error, IsInteractive = false, HasColor = false };
        return new Door(terminal, TimeProvider.System, variable).EnterAsync(arguments, CancellationToken.None);
    }
}
