using QualityGate.Core.Runs;

namespace QualityGate.Core.Histories;

/// <summary>What failures that look alike have in common, and the words of one of them.</summary>
/// <param name="Signature">See <see cref="FailureSignature"/>.</param>
/// <param name="ExceptionType">Full name; empty when unknown.</param>
/// <param name="Message">The first line, cut to <see cref="LongestMessage"/> letters.</param>
public sealed record FailureKind(string Signature, string ExceptionType, string Message)
{
    public const int LongestMessage = 200;

    public static FailureKind Of(Failure failure)
    {
        string line = failure.Message.AsSpan().Trim().ToString().Split('\n')[0].TrimEnd('\r');
        return new FailureKind(failure.Signature, failure.ExceptionType, line.Length > LongestMessage ? line[..LongestMessage] : line);
    }
}
