using QualityGate.Core.Gates;
using QualityGate.Core.Planning;

namespace QualityGate.Cli.Histories;

/// <summary>What a history says to an audit before its first run.</summary>
/// <param name="Reputations">Whom to doubt.</param>
/// <param name="Standing">What tests are new against; null where nobody asked, or nothing is known.</param>
internal sealed record Hindsight(Reputations Reputations, HistoryStanding? Standing)
{
    public static Hindsight None { get; } = new(Reputations.None, null);
}
