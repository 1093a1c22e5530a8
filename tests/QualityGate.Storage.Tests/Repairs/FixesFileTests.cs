using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Verdicts;
using QualityGate.Storage.Repairs;

namespace QualityGate.Storage.Tests.Repairs;

public sealed class FixesFileTests : IDisposable
{
    private static readonly ProvenFix Fix = new()
    {
        Project = "tests/Shop.Tests/Shop.Tests.csproj",
        Framework = "net10.0",
        Test = "Shop.CartTests.Pays",
        Row = "beef",
        Cause = RootCause.RaceCondition,
        Commit = "0123456789abcdef0123456789abcdef01234567",
        HasLocalChanges = true,
        ProvedAt = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
        Conditions = ConditionSet.Of(ParallelCondition.Instance),
        Company = Company.OwnClass,
        Before = new FailureRate(1, 20),
        After = new FailureRate(0, 126),
    };

    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void RepositoryWithoutTheFile_HasNoFixes() => Assert.Empty(FixesFile.Read(_root.Path));

    [Fact]
    public void FixThatWasAppended_IsReadBack()
    {
        FixesFile.Append(_root.Path, Fix);
        FixesFile.Append(_root.Path, Fix with { Test = "Shop.CartTests.Adds", Row = null, Commit = null });

        Assert.Equal<ProvenFix>([Fix, Fix with { Test = "Shop.CartTests.Adds", Row = null, Commit = null }], FixesFile.Read(_root.Path));
    }

    [Fact]
    public void File_IsWrittenAsItsVersionSays()
    {
        string path = FixesFile.Append(_root.Path, Fix);

        Assert.Equal(_root[".qualitygate/fixes.json"], path);
        Assert.Equal("""
            {
              "format": "qualitygate-fixes",
              "version": 1,
              "fixes": [
                {
                  "project": "tests/Shop.Tests/Shop.Tests.csproj",
                  "framework": "net10.0",
                  "test": "Shop.CartTests.Pays",
                  "row": "beef",
                  "cause": "RaceCondition",
                  "commit": "0123456789abcdef0123456789abcdef01234567",
                  "hasLocalChanges": true,
                  "provedAt": "2026-03-01T12:00:00+00:00",
                  "conditions": "parallel",
                  "company": "OwnClass",
                  "before": {
                    "failures": 1,
                    "trials": 20
                  },
                  "after": {
                    "failures": 0,
                    "trials": 126
                  }
                }
              ]
            }

            """.ReplaceLineEndings("\n"), File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_root[".qualitygate"]));
    }

    [Theory]
    [InlineData("{ this is no JSON", FaultKind.Usage, "Mend it, or restore it from git.")]
    [InlineData("", FaultKind.Usage, "Mend it, or restore it from git.")]
    [InlineData("""{"format":"something-else","version":1,"fixes":[]}""", FaultKind.Usage, "does not say that it is a qualitygate-fixes")]
    [InlineData("""{"format":"qualitygate-fixes","version":1}""", FaultKind.Usage, "fixes")]
    [InlineData("""{"format":"qualitygate-fixes","version":1,"fixes":[{"test":"A"}]}""", FaultKind.Usage, "missing required properties")]
    [InlineData("""{"format":"qualitygate-fixes","version":2,"fixes":[]}""", FaultKind.Environment, "up to version 1: use a newer one")]
    public void FileThatCannotBeUsed_IsNamedAndLeftAsItIs(string content, FaultKind kind, string reason)
    {
        string path = _root.Write(".qualitygate/fixes.json", content);

        QualityGateException refused = Assert.Throws<QualityGateException>(() => FixesFile.Append(_root.Path, Fix));

        Assert.Equal(kind, refused.Fault.Kind);
        Assert.StartsWith(path, refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(path));
    }
}
