namespace QualityGate.Reporting.Words;

/// <summary>How to mend tests of one cause.</summary>
/// <param name="FirstStep">One plain sentence: what to do first.</param>
/// <param name="Ways">What mends such tests for good, in Markdown, the usual one first.</param>
/// <param name="Effort">Small, medium or large, or what it hangs on.</param>
internal sealed record Recipe(string FirstStep, ImmutableArray<string> Ways, string Effort);
