namespace QualityGate.Core.Runs;

/// <summary>What a failing test said.</summary>
public sealed record Failure
{
    /// <summary>Full name of the exception's type; empty when the platform did not say.</summary>
    public required string ExceptionType { get; init; }

    public required string Message { get; init; }

    public required string StackTrace { get; init; }

    /// <summary>Equal for failures that look alike; see <see cref="FailureSignature"/>.</summary>
    public required string Signature { get; init; }

    /// <summary>A failure with its signature computed.</summary>
    public static Failure Of(string exceptionType, string message, string stackTrace) => new()
    {
        ExceptionType = exceptionType,
        Message = message,
        StackTrace = stackTrace,
        Signature = FailureSignature.Of(exceptionType, message, stackTrace),
    };
}
