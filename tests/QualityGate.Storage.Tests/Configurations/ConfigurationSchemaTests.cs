using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using QualityGate.Core.Faults;
using QualityGate.Storage.Configurations;

namespace QualityGate.Storage.Tests.Configurations;

/// <summary>The published schema says what the reader does.</summary>
public sealed class ConfigurationSchemaTests
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonObject Schema => ConfigurationSchema.Draw();

    [Fact]
    public void CommittedSchema_IsWhatTheKeysSay() => Snapshot.MatchesFile(
        Repository.File("docs", "schemas", "qualitygate.schema.json"),
        Schema.ToJsonString(Layout) + "\n");

    [Fact]
    public void EveryKey_IsDescribedAndEveryObjectClosed()
    {
        foreach (JsonObject closed in Objects(Schema).Where(node => node.ContainsKey("properties") && (string?)node["type"] == "object"))
        {
            Assert.False((bool)closed["additionalProperties"]!);
            Assert.All(closed["properties"]!.AsObject(), key => Assert.True(key.Value!["description"] is not null || key.Value["properties"] is not null, key.Key));
        }
    }

    [Theory]
    [InlineData("runs")]
    [InlineData("minRuns")]
    [InlineData("flaky")]
    [InlineData("flakyMarkers")]
    [InlineData("new.flaky")]
    [InlineData("tests.min")]
    [InlineData("tests.dropPercent")]
    [InlineData("consecutiveIdenticalRuns")]
    [InlineData("hysteresis")]
    public void SchemaAndReader_HaveTheSameBounds(string key)
    {
        JsonObject node = NumberOf(key);
        double least = Number(node["minimum"]!);
        double most = Number(node["maximum"]!);

        Assert.True(IsAccepted(key, Text(least)));
        Assert.True(IsAccepted(key, Text(most)));
        Assert.False(IsAccepted(key, Text(least - 1)));
        Assert.False(IsAccepted(key, Text(most + 1)));
    }

    [Theory]
    [InlineData("500ms")]
    [InlineData("30s")]
    [InlineData("1h30m")]
    [InlineData("1h2m3s4ms")]
    [InlineData("5m4ms")]
    [InlineData("00:05:00")]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("5d")]
    [InlineData("30m1h")]
    [InlineData("00:60:00")]
    public void SchemaAndReader_AgreeOnDurations(string text) => Assert.Equal(
        Regex.IsMatch(text, (string)Schema["properties"]!["timeout"]!["pattern"]!, RegexOptions.ECMAScript),
        IsAccepted("timeout", $"\"{text}\""));

    [Theory]
    [InlineData("5%")]
    [InlineData("5 %")]
    [InlineData("12.5%")]
    [InlineData("100%")]
    [InlineData("5")]
    [InlineData("%")]
    [InlineData("-5%")]
    [InlineData("101%")]
    [InlineData("five%")]
    public void SchemaAndReader_AgreeOnPercentages(string text) => Assert.Equal(
        Regex.IsMatch(text, Objects(Schema["properties"]!["flakyRateUpper"]!).Select(node => (string?)node["pattern"]).OfType<string>().Single(), RegexOptions.ECMAScript),
        IsAccepted("flakyRateUpper", $"\"{text}\""));

    [Theory]
    [InlineData("overall.flaky", "baseline")]
    [InlineData("overall.flaky", "report")]
    [InlineData("sensitive", "report")]
    [InlineData("sensitive", "baseline")]
    [InlineData("minRuns", "report")]
    [InlineData("undecided", "green")]
    [InlineData("hysteresis", "proven")]
    public void SchemaAndReader_AgreeOnWords(string key, string word) => Assert.Equal(
        Objects(NodeOf(key)).SelectMany(node => node["enum"]?.AsArray() ?? []).Any(known => (string?)known == word),
        IsAccepted(key, $"\"{word}\""));

    private static double Number(JsonNode node) => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static JsonNode NodeOf(string key) => key.Split('.') is [var group, var leaf]
        ? Schema["properties"]![group]!["properties"]![leaf]!
        : Schema["properties"]![key]!;

    private static JsonObject NumberOf(string key) => Objects(NodeOf(key)).First(node => node.ContainsKey("minimum"));

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject parent => parent.Select(member => member.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(parent),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };

    private static bool IsAccepted(string key, string value)
    {
        using TemporaryFolder folder = new();
        string inner = key.Split('.') is [var group, var leaf] ? $"\"{group}\": {{ \"{leaf}\": {value} }}" : $"\"{key}\": {value}";
        string file = folder.Write(ConfigurationReader.FileName, $"{{ {inner} }}");
        try
        {
            ConfigurationReader.Read(file);
            return true;
        }
        catch (QualityGateException refusal) when (refusal.Fault.Kind == FaultKind.Usage)
        {
            return false;
        }
    }
}
