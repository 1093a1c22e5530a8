using System.Text.Json;
using QualityGate.Cli.Terminals;
using QualityGate.Cli.Tests.Gates;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Tests.Quarantines;

/// <summary>The quarantine of a repository with the record of an audit in it, on days of our choice.</summary>
public sealed class QuarantineCommandTests : IDisposable
{
    private const string Pays = "Shop.CartTests.Pays";

    private static readonly DateOnly Today = new(2026, 3, 1);

    private readonly ScratchFolder _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public QuarantineCommandTests() => Directory.CreateDirectory(_scratch.File(".git"));

    private string Report => _scratch.File("qualitygate-report");

    private string Quarantine => _scratch.File(".qualitygate/quarantine.json");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task FlakyTest_IsAddedWithWhatTheAuditSaysOfIt()
    {
        await AuditAsync("PFPPPPPPPP");

        Assert.Equal(ExitCode.Passed, await AddAsync("--owner", "@shop", "--issue", "https://example.org/7", "--expires", "20d"));
        Assert.Equal("""
            {
              "format": "qualitygate-quarantine",
              "version": 1,
              "entries": [
                {
                  "id": "Shop.CartTests.Pays",
                  "project": "tests/Shop.Tests/Shop.Tests.csproj",
                  "mode": "run",
                  "reason": "The till is slow.",
                  "owner": "@shop",
                  "issue": "https://example.org/7",
                  "added": "2026-03-01",
                  "expires": "2026-03-21",
                  "rate": { "failures": 1, "trials": 10 },
                  "exit": { "cleanRuns": 63 },
                  "signatures": ["SIGNATURE"]
                }
              ]
            }

            """.ReplaceLineEndings("\n").Replace("SIGNATURE", Core.Runs.FailureSignature.Of("System.Exception", "The till is closed.", "   at Shop.CartTests.Pays()"), StringComparison.Ordinal), await File.ReadAllTextAsync(Quarantine));
    }

    [Theory]
    [InlineData(0, ExitCode.Passed, "1 test failed and covered")]
    [InlineData(14, ExitCode.Passed, "1 test failed and covered")]
    [InlineData(15, ExitCode.Failed, "quarantine over since 2026-03-15: Shop.CartTests.Pays")]
    public async Task RedAudit_IsGreenWhileTheEntryIsInForce(int daysAfter, ExitCode expected, string said)
    {
        Assert.Equal(ExitCode.Failed, await AuditAsync("PFPPPPPPPP"));
        await AddAsync();

        Assert.Equal(ExitCode.Failed, await EnterAsync(0, "gate", Report));
        Said();
        Assert.Equal(expected, await EnterAsync(daysAfter, "gate", Report, "--quarantine", Quarantine));
        Assert.Contains(said, Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, ExitCode.Passed)]
    [InlineData(15, ExitCode.Passed)]
    [InlineData(21, ExitCode.Passed)]
    [InlineData(22, ExitCode.Failed)]
    public async Task Check_FailsOnceTheDaysOfGraceAreOver(int daysAfter, ExitCode expected)
    {
        await AuditAsync("PFPPPPPPPP");
        await AddAsync();

        Assert.Equal(expected, await EnterAsync(daysAfter, "quarantine", "check"));
    }

    [Fact]
    public async Task Check_NamesWhatIsWrongWithAnEntry()
    {
        await AuditAsync("PFPPPPPPPP");
        await AddAsync();
        Said();
        await File.WriteAllTextAsync(Quarantine, (await File.ReadAllTextAsync(Quarantine)).Replace(Pays, "Shop.CartTests.Payd", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Passed, await EnterAsync(0, "quarantine", "check", "--json"));

        string said = _error.ToString();
        Assert.Contains(".qualitygate/quarantine.json:5: Shop.CartTests.Payd has no owner\n", said, StringComparison.Ordinal);
        Assert.Contains(".qualitygate/quarantine.json:5: Shop.CartTests.Payd names no test that is there\n", said, StringComparison.Ordinal);
        using JsonDocument result = JsonDocument.Parse(Said());
        Assert.True(result.RootElement.GetProperty("entries")[0].GetProperty("namesNoTest").GetBoolean());
    }

    [Theory]
    [InlineData("PFPPPPPPPP", "There is no test named like 'Pay5'. Did you mean Shop.CartTests.Pays?", "Pay5")]
    [InlineData("PPPPPPPPPP", "has not seen Shop.CartTests.Pays fail", Pays)]
    [InlineData("FFFFFFFFFF", "Shop.CartTests.Pays fails always, which is no flake", Pays)]
    [InlineData("PFPPPPPPPP", "would be every test", "*")]
    [InlineData("PFPPPPPPPP", "The audit has no test in 'Shop.*'", "Shop.*")]
    [InlineData("PFPPPPPPPP", "--expires is '31d'; expected a day such as 2026-03-15", Pays, "--expires", "31d")]
    [InlineData("PFPPPPPPPP", "31 days after it was added", Pays, "--expires", "2026-04-01")]
    [InlineData("PFPPPPPPPP", "before it was added", Pays, "--expires", "2026-02-28")]
    [InlineData("PFPPPPPPPP", "--mode is 'ignore'; expected run or skip", Pays, "--mode", "ignore")]
    [InlineData("PFPPPPPPPP", "which does not exist; known are", Pays, "--when", "paralel")]
    public async Task TestThatCannotBeAdded_EndsWith5AndChangesNothing(string outcomes, string said, params string[] arguments)
    {
        await AuditAsync(outcomes);

        Assert.Equal(ExitCode.BadUsage, await EnterAsync(0, ["quarantine", "add", .. arguments, "--reason", "x"]));
        Assert.Contains(said, _error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Quarantine));
    }

    [Fact]
    public async Task EntryThatIsThereAlready_IsNotProlongedInSilence()
    {
        await AuditAsync("PFPPPPPPPP");
        await AddAsync();
        string before = await File.ReadAllTextAsync(Quarantine);

        Assert.Equal(ExitCode.BadUsage, await EnterAsync(10, "quarantine", "add", Pays, "--reason", "again", "--expires", "30d"));
        Assert.Contains("is in quarantine already", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Quarantine));
    }

    [Fact]
    public async Task DryRun_SaysWhatItWouldDoAndDoesNothing()
    {
        await AuditAsync("PFPPPPPPPP");

        await AddAsync("--dry-run");
        Assert.StartsWith("Would be added to  .qualitygate/quarantine.json", Said(), StringComparison.Ordinal);
        Assert.False(File.Exists(Quarantine));
        await AddAsync();
        string before = await File.ReadAllTextAsync(Quarantine);
        Said();
        await EnterAsync(0, "quarantine", "remove", Pays, "--dry-run");
        Assert.StartsWith("Would be removed from  .qualitygate/quarantine.json", Said(), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Quarantine));
    }

    [Fact]
    public async Task EntryThatIsRemoved_IsGone()
    {
        await AuditAsync("PFPPPPPPPP");
        await AddAsync();

        Assert.Equal(ExitCode.Passed, await EnterAsync(0, "quarantine", "remove", "pays"));
        Assert.Equal(ExitCode.BadUsage, await EnterAsync(0, "quarantine", "remove", "pays"));
        Said();
        await EnterAsync(0, "quarantine", "list");
        Assert.Equal("Quarantine  .qualitygate/quarantine.json: empty\n", Said());
    }

    [Fact]
    public async Task Suggest_ProposesToAddAndAfterEnoughCleanRunsToRemove()
    {
        await AuditAsync("PFPPPPPPPP");
        await EnterAsync(0, "quarantine", "suggest");
        Assert.Contains("dotnet qualitygate quarantine add Shop.CartTests.Pays --reason", Said(), StringComparison.Ordinal);
        await AddAsync();
        Said();

        await StoredShop.WriteAsync(_scratch.File("later"), new string('P', 40), Noon(1));
        await StoredShop.WriteAsync(_scratch.File("last"), new string('P', 30), Noon(2));

        await EnterAsync(2, "quarantine", "suggest", "--from", _scratch.File("later"));
        Assert.Equal("keep    Shop.CartTests.Pays: 40 clean runs so far of 63\n", Said());
        await EnterAsync(2, "quarantine", "suggest", "--from", _scratch.File("later"), "--from", _scratch.File("last"), "--from", Report);
        Assert.Equal("remove  Shop.CartTests.Pays: 70 clean runs; 63 were asked for\n          dotnet qualitygate quarantine remove Shop.CartTests.Pays --project tests/Shop.Tests/Shop.Tests.csproj\n", Said());
    }

    [Fact]
    public async Task Export_PrintsOrWritesWhatIsInForce()
    {
        await AuditAsync("PFPPPPPPPP");
        await AddAsync();
        Said();

        await EnterAsync(0, "quarantine", "export");
        Assert.Equal("FullyQualifiedName!=Shop.CartTests.Pays&FullyQualifiedName!~Shop.CartTests.Pays\\(\n", Said());
        await EnterAsync(0, "quarantine", "export", "--format", "mtp", "--output", _scratch.File("quarantine.rsp"));
        Assert.Equal("--filter-not-method Shop.CartTests.Pays\n", await File.ReadAllTextAsync(_scratch.File("quarantine.rsp")));
        await EnterAsync(15, "quarantine", "export");
        Assert.Equal("", Said());
    }

    [Theory]
    [InlineData("list")]
    [InlineData("check")]
    [InlineData("suggest")]
    [InlineData("export")]
    [InlineData("remove", Pays)]
    [InlineData("add", Pays, "--reason", "x")]
    public async Task FileThatIsNotUnderstood_EndsWith5AndIsLeftAsItIs(params string[] arguments)
    {
        await AuditAsync("PFPPPPPPPP");
        _scratch.Write(".qualitygate/quarantine.json", "{\n  \"format\": \"qualitygate-quarantine\",\n  \"entrys\": []\n}\n");

        Assert.Equal(ExitCode.BadUsage, await EnterAsync(0, ["quarantine", .. arguments]));
        Assert.Contains("quarantine.json:3: there is no key 'entrys' (did you mean 'entries'?)", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("entrys", await File.ReadAllTextAsync(Quarantine), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no audit in qualitygate-report", "suggest")]
    [InlineData("--from names 'nowhere', where there is no audit", "check", "--from", "nowhere")]
    [InlineData("--format is 'trx'; expected one of vstest, mtp, azdo", "export", "--format", "trx")]
    [InlineData("There is no command 'quarantine ad'. Did you mean 'add'?", "ad")]
    [InlineData("Option '--reason' is required", "add", Pays)]
    public async Task WordThatIsNone_EndsWith5(string said, params string[] arguments)
    {
        Assert.Equal(ExitCode.BadUsage, await EnterAsync(0, ["quarantine", .. arguments]));
        Assert.Contains(said, _error.ToString(), StringComparison.Ordinal);
    }

    private static DateTimeOffset Noon(int day) => new(Today.AddDays(day), new TimeOnly(12, 0), TimeSpan.Zero);

    private async Task<ExitCode> AuditAsync(string outcomes) => (await StoredShop.WriteAsync(Report, outcomes, Noon(0))).ExitCode;

    private Task<ExitCode> AddAsync(params string[] more) => EnterAsync(0, ["quarantine", "add", "CartTests.Pays", "--reason", "The till is slow.", .. more]);

    private Task<ExitCode> EnterAsync(int daysAfter, params string[] arguments) => new Door(
        new Terminal { Output = _output, Error = _error, IsInteractive = false, HasColor = false },
        new FixedDay(Today.AddDays(daysAfter)),
        _ => null,
        _scratch.Path).EnterAsync(arguments, CancellationToken.None);

    /// <summary>What was said on stdout since the last time.</summary>
    private string Said()
    {
        string said = _output.ToString();
        _output.GetStringBuilder().Clear();
        return said;
    }
}
