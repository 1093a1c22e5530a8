using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Definitions;

/// <summary>When something runs.</summary>
/// <param name="Text">In the language of the CI system, without the brackets around it.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Condition(string Text, Passage Place);
