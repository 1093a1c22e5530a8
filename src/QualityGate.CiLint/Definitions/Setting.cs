using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Definitions;

/// <summary>A name with a value: an input of an action, a variable.</summary>
/// <param name="Name">As written.</param>
/// <param name="Value">As written; a list is joined with line breaks.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Setting(string Name, string Value, Passage Place)
{
    public bool IsTrue => Value.Trim().ToUpperInvariant() is "TRUE" or "YES" or "ON" or "1";

    public bool IsFalse => Value.Trim().ToUpperInvariant() is "FALSE" or "NO" or "OFF" or "0";
}
