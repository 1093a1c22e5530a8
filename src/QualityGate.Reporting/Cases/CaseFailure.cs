namespace QualityGate.Reporting.Cases;

/// <summary>One way in which a test failed; its texts are harmless, visible and bounded.</summary>
/// <param name="Type">Full name of the exception's type; never empty.</param>
/// <param name="Title">The message on one line.</param>
/// <param name="Message">The message as lines.</param>
/// <param name="Stack">The stack as lines; empty when there is none.</param>
/// <param name="FirstRun">Number of the run in which it was first seen.</param>
/// <param name="Count">In how many runs it was seen; at least 1.</param>
/// <param name="IsDisruption">It took the test process with it.</param>
internal sealed record CaseFailure(string Type, string Title, string Message, string Stack, int FirstRun, int Count, bool IsDisruption)
{
    /// <summary>Message and stack, as frameworks print them.</summary>
    public string Details => Stack.Length == 0 ? Message : $"{Message}\n{Stack}";
}
