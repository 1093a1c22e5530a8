using QualityGate.Core.Faults;
using QualityGate.Storage.Quarantines;

namespace QualityGate.Storage.Tests.Quarantines;

public sealed class MalformedQuarantineTests : IDisposable
{
    private const string Name = ".qualitygate/quarantine.json";

    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("", 1, "this is not JSON")]
    [InlineData("{ broken", 1, "this is not JSON")]
    [InlineData("[]", 1, "a quarantine is one object")]
    [InlineData("<<<<<<< HEAD\n{}", 1, "this is not JSON")]
    [InlineData("{}", 1, "'format' is missing")]
    [InlineData("""{ "format": "qualitygate-quarantine", "version": 1 }""", 1, "'entries' is missing")]
    [InlineData("""{ "format": "qualitygate-fixes", "version": 1, "entries": [] }""", 1, "expected \"qualitygate-quarantine\"")]
    [InlineData("""{ "format": "qualitygate-quarantine", "version": 0, "entries": [] }""", 1, "'version': expected 1")]
    [InlineData("""{ "format": "qualitygate-quarantine", "version": 1, "entries": {} }""", 1, "expected an array of entries")]
    [InlineData("""{ "format": "qualitygate-quarantine", "version": 1, "entries": [1] }""", 1, "an entry is one object")]
    [InlineData("{\n\"format\": \"qualitygate-quarantine\",\n\"entires\": [] }", 3, "there is no key 'entires' (did you mean 'entries'?)")]
    [InlineData("{ \"format\": \"qualitygate-quarantine\",\n\"format\": \"qualitygate-quarantine\" }", 2, "'format' is there for the second time")]
    [InlineData("""{ "format": "qualitygate-quarantine", "version": 1, "entries": [] } x""", 1, "this is not JSON")]
    public void FileThatIsNoQuarantine_IsRefusedWithItsLine(string content, int line, string reason) => Refused(content, line, reason);

    /// <summary>What stands on the third line of an entry that is well otherwise.</summary>
    [Theory]
    [InlineData("""  "ownr": "@shop",""", "there is no key 'ownr' (did you mean 'owner'?)")]
    [InlineData("""  "id": "Shop.CartTests.Adds",""", "'id' is there for the second time")]
    [InlineData("""  "mode": "ignore",""", "'mode': there is no 'ignore'; expected one of run, skip")]
    [InlineData("""  "mode": "skipp",""", "'mode': there is no 'skipp' (did you mean 'skip'?)")]
    [InlineData("""  "mode": true,""", "'mode': expected one of run, skip, but found true")]
    [InlineData("""  "cause": "raceConditions",""", "(did you mean 'raceCondition'?)")]
    [InlineData("""  "owner": 7,""", "'owner': expected a text, but found 7")]
    [InlineData("""  "project": "tests\\Shop.csproj",""", "with forward slashes")]
    [InlineData("""  "when": "parallel",""", "'when': expected an array")]
    [InlineData("""  "when": ["paralel"],""", "there is no condition 'paralel' (did you mean 'parallel'?)")]
    [InlineData("""  "rate": { "failures": 3, "trials": 2 },""", "with no more failures than trials")]
    [InlineData("""  "rate": { "failures": 1, "trials": 2, "more": 3 },""", "'rate': expected { \"failures\"")]
    [InlineData("""  "rate": 0.5,""", "'rate': expected { \"failures\"")]
    [InlineData("""  "exit": { "cleanRuns": 0 },""", "'exit': expected { \"cleanRuns\": 60 }, at least 1")]
    [InlineData("""  "exit": { "cleanruns": 5 },""", "'exit': expected { \"cleanRuns\": 60 }, at least 1")]
    [InlineData("""  "signatures": [1],""", "'signatures': expected an array")]
    public void EntryThatIsNotUnderstood_IsRefusedWithKeyAndLine(string third, string reason) => Refused(Entry(third), 3, reason);

    [Theory]
    [InlineData("id", "\"*\"", 2, "'id': '*' would be every test")]
    [InlineData("id", "\"CartTests\"", 2, "'id': 'CartTests' names no method")]
    [InlineData("reason", "\" \"", 4, "'reason': expected a text that is not empty")]
    [InlineData("added", "\"2026-02-30\"", 5, "'added': expected a day such as \"2026-03-31\"")]
    [InlineData("added", "\"2026-03-11\"", 5, "'added' is 2026-03-11, which is still to come (today is 2026-03-10 in UTC)")]
    [InlineData("expires", "\"2026-04-07\"", 6, "a quarantine lasts 30 days at most")]
    [InlineData("expires", "\"2026-03-01\"", 6, "before it was added")]
    [InlineData("expires", "null", 6, "'expires': expected a day")]
    public void RequiredValueThatCannotBe_IsRefusedWithKeyAndLine(string key, string value, int line, string reason) =>
        Refused(Entry("""  "mode": "run",""", (key, value)), line, reason);

    [Theory]
    [InlineData("id")]
    [InlineData("reason")]
    [InlineData("added")]
    [InlineData("expires")]
    public void EntryWithoutARequiredKey_IsRefused(string key) =>
        Refused(Entry("").Replace($"\"{key}\":", "\"owner\":", StringComparison.Ordinal), 1, $"this entry has no '{key}'");

    [Fact]
    public void SameSelectorTwice_IsRefusedUnlessItIsOfOtherProjects()
    {
        string one = """{ "id": "Shop.CartTests.Pays", "reason": "x", "added": "2026-03-07", "expires": "2026-03-09" }""";
        string start = """{ "format": "qualitygate-quarantine", "version": 1, "entries": [""";

        Refused($"{start}{one},\n{one}]}}", 2, "'id': 'Shop.CartTests.Pays' is there for the second time, first on line 1");
        _root.Write(Name, $"{start}{one},\n{one.Replace("\"id\"", "\"project\": \"a.csproj\", \"id\"", StringComparison.Ordinal)}]}}");
        Assert.Equal(2, QuarantineFile.Read(_root.Path, new DateOnly(2026, 3, 10)).Entries.Length);
    }

    [Fact]
    public void BytesThatAreNoUnicode_AreRefused()
    {
        string path = _root.Write(Name, "");
        File.WriteAllBytes(path, [.. "{ \"format\": \"qualitygate-quarantine\", \"version\": 1,\n\"entries\": [{ \"id\": \"A.B\", \"reason\": \""u8, 0xC3, 0x28, .. "\" }]}"u8]);

        Assert.StartsWith($"{path}:2: ", Refusal().Message, StringComparison.Ordinal);
    }

    private static string Entry(string third, params (string Key, string Value)[] instead)
    {
        string Of(string key, string value) => $"  \"{key}\": {instead.Where(pair => pair.Key == key).Select(pair => pair.Value).FirstOrDefault(value)}";
        return $$"""
            { "format": "qualitygate-quarantine", "version": 1, "entries": [{
            {{Of("id", "\"Shop.CartTests.Pays\"")}},
            {{third}}
            {{Of("reason", "\"The till.\"")}},
            {{Of("added", "\"2026-03-07\"")}},
            {{Of("expires", "\"2026-03-21\"")}}
            }]}
            """;
    }

    private void Refused(string content, int line, string reason)
    {
        string path = _root.Write(Name, content);

        QualityGateException refusal = Refusal();

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.StartsWith($"{path}:{line}: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private QualityGateException Refusal() =>
        Assert.Throws<QualityGateException>(() => QuarantineFile.Read(_root.Path, new DateOnly(2026, 3, 10)));
}
