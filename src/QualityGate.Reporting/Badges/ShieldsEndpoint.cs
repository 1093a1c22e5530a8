using QualityGate.Core.Gates;
using QualityGate.Reporting.Json;

namespace QualityGate.Reporting.Badges;

/// <summary>The badge as a document from which shields.io draws it (shields.io/badges/endpoint-badge).</summary>
internal static class ShieldsEndpoint
{
    public const string FileName = "badge.json";

    public static string Write(Conclusion conclusion) => JsonText.Write(json =>
    {
        Badge badge = Badge.Of(conclusion);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("label", Badge.Label);
        json.WriteString("message", badge.Message);
        json.WriteString("color", BadgeColors.HexOf(badge.Color).TrimStart('#'));
        if (badge.Color is BadgeColor.Red or BadgeColor.Grey)
            json.WriteBoolean("isError", true);
        json.WriteEndObject();
    });
}
