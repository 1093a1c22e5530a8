using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using QualityGate.Reporting.Json;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Json;

public class AuditSchemaTests
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonNode Schema = AuditSchema.Of(_ => null);

    [Fact]
    public void CommittedSchema_IsWhatTheTypesSay() => Snapshot.MatchesFile(
        Repository.File("docs", "schemas", "audit.schema.json"),
        AuditSchema.Of(XmlComments.Of).ToJsonString(Layout) + "\n");

    [Fact]
    public void WrittenAudit_IsValid() => Property.Holds(Conclusions.All, 30, conclusion =>
        Assert.Empty(SchemaValidator.Errors(Schema, JsonNode.Parse(AuditJson.Write(conclusion)))));

    [Theory]
    [InlineData("\"ending\": \"finished\"", "\"ending\": \"never\"")]
    [InlineData("\"kind\": \"flaky\"", "\"kind\": \"wobbly\"")]
    [InlineData("\"discovered\": 4", "\"discovered\": \"four\"")]
    [InlineData("\"toolVersion\": \"0.1.0\",", "")]
    public void ForeignDocument_IsNotValid(string known, string foreign)
    {
        string written = AuditJson.Write(Scenes.OneFlake.Conclude());
        Assert.Contains(known, written, StringComparison.Ordinal);
        Assert.NotEmpty(SchemaValidator.Errors(
            Schema,
            JsonNode.Parse(written.Replace(known, foreign, StringComparison.Ordinal))));
    }
}
