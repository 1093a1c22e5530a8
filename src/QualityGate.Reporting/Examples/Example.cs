namespace QualityGate.Reporting.Examples;

/// <summary>A few lines of a test that are not flaky for a certain cause.</summary>
/// <param name="Meaning">What they show, as the beginning of a sentence without its colon.</param>
/// <param name="Code">C# that compiles where the types stand that it tests; LF line ends.</param>
internal sealed record Example(string Meaning, string Code);
