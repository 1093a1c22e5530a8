using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.ResultFiles;

/// <summary>One result in a TRX file, with the test that the file says it belongs to.</summary>
internal sealed record TrxResult
{
    /// <summary>The file's key of the test. Of VSTest it is the adapter's own id of the case; others make one up for each file.</summary>
    public required string TestId { get; init; }

    public required string DisplayName { get; init; }

    /// <summary>Empty when the file does not say.</summary>
    public string ClassName { get; init; } = string.Empty;

    /// <summary>Without arguments; empty when the file does not say.</summary>
    public string MethodName { get; init; } = string.Empty;

    /// <summary>Path of the test assembly, as its writer spells it; empty when the file does not say.</summary>
    public string Assembly { get; init; } = string.Empty;

    public required CaseOutcome Outcome { get; init; }

    public TimeSpan Duration { get; init; }

    /// <summary>By the clock of the machine; null when the file does not say.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>
    /// By the clock of the machine; null when the file does not say. Some adapters give the moment in which they reported the
    /// result, so a test whose duration reaches further back began earlier.
    /// </summary>
    public DateTimeOffset? StartedAt { get; init; }

    public string? Message { get; init; }

    public string? StackTrace { get; init; }

    public string? StandardOutput { get; init; }

    public string? StandardError { get; init; }
}
