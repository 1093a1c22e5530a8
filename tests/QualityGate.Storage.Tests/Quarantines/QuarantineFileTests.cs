using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Storage.Quarantines;

namespace QualityGate.Storage.Tests.Quarantines;

public sealed class QuarantineFileTests : IDisposable
{
    private const string Name = ".qualitygate/quarantine.json";

    private const string Canonical = """
        {
          "format": "qualitygate-quarantine",
          "version": 1,
          "entries": [
            {
              "id": "Shop.CartTests.*",
              "mode": "skip",
              "reason": "The server is being moved.",
              "added": "2026-03-07",
              "expires": "2026-03-21"
            },
            {
              "id": "Shop.CartTests.Pays[be\"ef]",
              "name": "Pays(card: \"gold\")",
              "project": "tests/Shop.Tests/Shop.Tests.csproj",
              "mode": "run",
              "cause": "raceCondition",
              "reason": "Two carts share a till, ümläut and all.",
              "owner": "@shop",
              "issue": "https://example.org/7",
              "added": "2026-03-07",
              "expires": "2026-04-06",
              "when": ["parallel", "serial+offline"],
              "rate": { "failures": 1, "trials": 20 },
              "exit": { "cleanRuns": 126 },
              "signatures": ["0123456789ab", "ba9876543210"]
            }
          ]
        }

        """;

    private static readonly DateOnly Today = new(2026, 3, 10);

    private static readonly QuarantineEntry Whole = new()
    {
        Id = "Shop.CartTests.Pays[be\"ef]",
        Name = "Pays(card: \"gold\")",
        Project = "tests/Shop.Tests/Shop.Tests.csproj",
        Cause = RootCause.RaceCondition,
        Reason = "Two carts share a till, ümläut and all.",
        Owner = "@shop",
        Issue = "https://example.org/7",
        Added = new DateOnly(2026, 3, 7),
        Expires = new DateOnly(2026, 4, 6),
        When = [ConditionSet.Parse("serial+offline"), ConditionSet.Parse("parallel")],
        Rate = new FailureRate(1, 20),
        CleanRuns = 126,
        Signatures = ["ba9876543210", "0123456789ab"],
    };

    private static readonly QuarantineEntry Bare = new()
    {
        Id = "Shop.CartTests.*",
        Mode = QuarantineMode.Skip,
        Reason = "The server is being moved.",
        Added = new DateOnly(2026, 3, 7),
        Expires = new DateOnly(2026, 3, 21),
    };

    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void RepositoryWithoutTheFile_HasNothingInQuarantine()
    {
        Quarantine quarantine = QuarantineFile.Read(_root.Path, Today);

        Assert.Empty(quarantine.Entries);
        Assert.Equal(Today, quarantine.Today);
    }

    [Fact]
    public async Task Entries_AreWrittenInAnOrderOfTheirOwnAndReadBack()
    {
        Quarantine written = await ChangeAsync(_ => [Whole, Bare]);
        Quarantine read = QuarantineFile.Read(_root.Path, Today);

        Assert.Equal(Canonical.ReplaceLineEndings("\n"), await File.ReadAllTextAsync(_root[Name]));
        Assert.Equal(["Shop.CartTests.*", "Shop.CartTests.Pays[be\"ef]"], read.Entries.Select(entry => entry.Id));
        Assert.Equal(new SourceLocation(Name, 12), read.Entries[1].Place);
        Assert.Equal(2, written.Entries.Length);
        QuarantineEntry whole = read.Entries[1];
        Assert.Equal(Whole with { When = whole.When, Signatures = whole.Signatures, Place = whole.Place }, whole);
        Assert.Equal<ConditionSet>(Whole.When.Order(), whole.When);
        Assert.Equal<string>(Whole.Signatures.Order(), whole.Signatures);
        Assert.Equal(Bare with { When = read.Entries[0].When, Signatures = read.Entries[0].Signatures, Place = read.Entries[0].Place }, read.Entries[0]);
    }

    [Fact]
    public async Task WhatWasWritten_IsWrittenAlikeAgain()
    {
        _root.Write(Name, Canonical);

        await ChangeAsync(quarantine => quarantine.Entries);

        Assert.Equal(Canonical.ReplaceLineEndings("\n"), await File.ReadAllTextAsync(_root[Name]));
        Assert.Equal([_root[".qualitygate"]], Directory.GetDirectories(_root.Path));
    }

    [Fact]
    public async Task LastEntryThatIsTakenOut_LeavesAFileThatCanBeRead()
    {
        await ChangeAsync(_ => [Bare]);
        await ChangeAsync(_ => []);

        Assert.Empty(QuarantineFile.Read(_root.Path, Today).Entries);
        Assert.EndsWith("\"entries\": []\n}\n", await File.ReadAllTextAsync(_root[Name]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_StayWithTheirEntries()
    {
        _root.Write(Name, Canonical
            .Replace("{\n  \"format\"", "// Ask @shop first.\n{\n  /* no more\n     than five */ \"format\"", StringComparison.Ordinal)
            .Replace("    {\n      \"id\": \"Shop.CartTests.P", "    // the till\n    {\n      \"id\": \"Shop.CartTests.P", StringComparison.Ordinal)
            .Replace("\"mode\": \"run\",", "\"mode\": \"run\", // for now", StringComparison.Ordinal)
            .Replace("    }\n  ]", "    },\n    // the end\n  ]", StringComparison.Ordinal));

        await ChangeAsync(quarantine => [.. quarantine.Entries, Bare with { Id = "Shop.ATests.*" }]);

        string text = await File.ReadAllTextAsync(_root[Name]);
        Assert.StartsWith("// Ask @shop first.\n// no more\n// than five\n{\n", text, StringComparison.Ordinal);
        Assert.Contains("    // the till\n    // for now\n    {\n      \"id\": \"Shop.CartTests.Pays", text, StringComparison.Ordinal);
        Assert.EndsWith("    }\n    // the end\n  ]\n}\n", text, StringComparison.Ordinal);
        Assert.Equal(3, QuarantineFile.Read(_root.Path, Today).Entries.Length);
        await ChangeAsync(quarantine => quarantine.Entries);
        Assert.Equal(text, await File.ReadAllTextAsync(_root[Name]));
    }

    [Fact]
    public async Task SchemaThatSomebodyNamed_Stays()
    {
        string named = Canonical.ReplaceLineEndings("\n").Replace("{\n  \"format\"", "{\n  \"$schema\": \"../quarantine.schema.json\",\n  \"format\"", StringComparison.Ordinal);
        _root.Write(Name, named);

        await ChangeAsync(quarantine => quarantine.Entries);

        Assert.Equal(named, await File.ReadAllTextAsync(_root[Name]));
    }

    [Fact]
    public async Task WritersAtTheSameTime_LoseNothing()
    {
        Directory.CreateDirectory(_root[".git"]);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() =>
            ChangeAsync(quarantine => quarantine.Entries.Add(Bare with { Id = $"Shop.CartTests.Pays{number}" })))));

        Assert.Equal(20, QuarantineFile.Read(_root.Path, Today).Entries.Length);
        Assert.Equal([_root[Name]], Directory.GetFiles(_root[".qualitygate"]));
    }

    [Theory]
    [InlineData("2026-03-06", "'added' is 2026-03-07, which is still to come", 9)]
    [InlineData("2026-03-07", null, 0)]
    [InlineData("2030-01-01", null, 0)]
    public void EntryOfADayThatIsStillToCome_IsRefused(string today, string? reason, int line)
    {
        string path = _root.Write(Name, Canonical);
        DateOnly day = DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        if (reason is null)
            Assert.Equal(2, QuarantineFile.Read(_root.Path, day).Entries.Length);
        else
            Assert.StartsWith($"{path}:{line}: {reason}", Assert.Throws<QualityGateException>(() => QuarantineFile.Read(_root.Path, day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileOfANewerVersion_IsLeftAsItIs()
    {
        string newer = Canonical.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal);
        _root.Write(Name, newer);

        QualityGateException refused = await Assert.ThrowsAsync<QualityGateException>(() => ChangeAsync(_ => []));

        Assert.Equal(FaultKind.Environment, refused.Fault.Kind);
        Assert.Contains("up to version 1: use a newer one", refused.Message, StringComparison.Ordinal);
        Assert.Equal(newer, await File.ReadAllTextAsync(_root[Name]));
    }

    private Task<Quarantine> ChangeAsync(Func<Quarantine, System.Collections.Immutable.ImmutableArray<QuarantineEntry>> change) =>
        QuarantineFile.ChangeAsync(_root.Path, Today, change, TimeProvider.System, CancellationToken.None);
}
