using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>
/// Looks for a test that undoes a polluter: where that ran before its victim and did no harm, something between them did. Orders that
/// were seen anyway leave few that come into question.
/// </summary>
/// <param name="candidate">The victim.</param>
/// <param name="book">What was asked about it.</param>
/// <param name="proved">What it depends on.</param>
/// <param name="means">What every search goes by.</param>
internal sealed class CleanerTrace(OrderCandidate candidate, ProbeBook book, OrderDependence? proved, TraceMeans means)
{
    public TraceStep Next(Confirmation confirmation)
    {
        if (proved is not { Kind: OrderKind.Victim, Proofs: [{ Tests: var polluter } proof, ..] })
            return new TraceStep.Done(TraceEnd.Unproved);

        // A polluter that does harm only sometimes would seem to be undone by anything.
        if (proof.Trials > proof.ChangedIn.Length || candidate.ShortestBetween(polluter) is not { } shortest || means.Usable(shortest) is not { IsEmpty: false } between)
            return new TraceStep.Done(TraceEnd.Proved);

        Explanations explained = candidate.BetweenThemAnd(polluter);
        TraceStep step = new CulpritHunt(book, polluter, isFailure: false, means.PromiseOf(explained)).Next(between, explained.BestAmong(between), tries: 1);
        return step switch
        {
            TraceStep.Found { Tests: var tests } when !proved.Cleaners.Any(known => known.Tests.SequenceEqual(tests)) =>
                confirmation.Of(proof, tests, isFailure: false).NotBefore(TraceTurn.Extra),
            TraceStep.Found => new TraceStep.Done(TraceEnd.Proved),
            _ => step.NotBefore(TraceTurn.Extra),
        };
    }
}
