using System.Text.Json;
using QualityGate.Core.Findings;
using QualityGate.Storage.Quarantines;

namespace QualityGate.Storage.Tests.Quarantines;

/// <summary>docs/schemas/quarantine.schema.json knows the keys that are read, and no others.</summary>
public sealed class QuarantineSchemaTests
{
    private static readonly JsonElement Entry = JsonDocument.Parse(File.ReadAllText(Repository.File("docs", "schemas", "quarantine.schema.json")))
        .RootElement.GetProperty("properties").GetProperty("entries").GetProperty("items");

    [Fact]
    public void Keys_AreThoseThatAreRead() => Assert.Equal(QuarantineKey.Names, Entry.GetProperty("properties").EnumerateObject().Select(key => key.Name));

    [Fact]
    public void RequiredKeys_AreThoseThatAreAskedFor() => Assert.Equal(QuarantineKey.Required, Entry.GetProperty("required").EnumerateArray().Select(key => key.GetString()!));

    [Fact]
    public void Causes_AreThoseThatThereAre() => Assert.Equal(
        Enum.GetNames<RootCause>().Select(JsonNamingPolicy.CamelCase.ConvertName),
        Entry.GetProperty("properties").GetProperty("cause").GetProperty("enum").EnumerateArray().Select(cause => cause.GetString()));
}
