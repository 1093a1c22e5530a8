using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace QualityGate.Storage.Baselines;

/// <summary>The JSON schema of <see cref="BaselineFile"/>, drawn from the types themselves.</summary>
internal static class BaselineSchema
{
    public static JsonNode Draw()
    {
        JsonNode schema = BaselineFile.Options.GetJsonSchemaAsNode(typeof(BaselineDocument), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        schema.AsObject().Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.AsObject().Insert(1, "title", "QualityGate baseline");
        return schema;
    }
}
