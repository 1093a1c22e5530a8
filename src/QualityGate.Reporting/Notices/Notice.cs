using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Notices;

/// <summary>One line for a CI engine to put beside the code. Its texts are one line each and harmless, but not yet escaped for any engine.</summary>
/// <param name="Level">How loud.</param>
/// <param name="Title">The test, or what the gate asks.</param>
/// <param name="Message">What was seen, and how to see it again.</param>
/// <param name="Location">Where the test is declared; null where nobody knows, and for what is about the whole audit.</param>
internal sealed record Notice(NoticeLevel Level, string Title, string Message, SourceLocation? Location);
