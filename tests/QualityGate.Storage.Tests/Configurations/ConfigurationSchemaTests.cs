using System.Text.Json;
using System.Text.RegularExpressions;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Storage.Configurations;

namespace QualityGate.Storage.Tests.Configurations;

/// <summary>The published schema says what the reader does.</summary>
public sealed class ConfigurationSchemaTests
{
    private static JsonElement Schema { get; } =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "qualitygate.schema.json"))).RootElement;

    private static JsonElement Keys => Schema.GetProperty("properties");

    [Fact]
    public void SchemaAndReader_KnowTheSameKeys()
    {
        Assert.Equal(ConfigurationKey.Names, Keys.EnumerateObject().Select(key => key.Name));
        Assert.False(Schema.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void EveryKey_IsDescribed() =>
        Assert.All(Keys.EnumerateObject(), key => Assert.NotEmpty(key.Value.GetProperty("description").GetString()!));

    [Fact]
    public void SchemaAndReader_KnowTheSameConditions() => Assert.Equal(
        ConditionCatalogue.All.Select(condition => condition.Name).Concat(ConditionCatalogue.Families),
        Keys.GetProperty("conditions").GetProperty("items").GetProperty("anyOf")[0].GetProperty("enum").EnumerateArray().Select(name => name.GetString()));

    [Theory]
    [InlineData("runs")]
    [InlineData("minRuns")]
    [InlineData("flaky")]
    [InlineData("flakyMarkers")]
    public void SchemaAndReader_HaveTheSameBounds(string key)
    {
        long least = Keys.GetProperty(key).GetProperty("minimum").GetInt64();
        long most = Keys.GetProperty(key).GetProperty("maximum").GetInt64();

        Assert.True(IsAccepted(key, $"{least}"));
        Assert.True(IsAccepted(key, $"{most}"));
        Assert.False(IsAccepted(key, $"{least - 1}"));
        Assert.False(IsAccepted(key, $"{most + 1}"));
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
        Regex.IsMatch(text, Keys.GetProperty("timeout").GetProperty("pattern").GetString()!, RegexOptions.ECMAScript),
        IsAccepted("timeout", $"\"{text}\""));

    private static bool IsAccepted(string key, string value)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write(ConfigurationReader.FileName, $"{{ \"{key}\": {value} }}");
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
