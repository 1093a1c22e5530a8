using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>QG3007: a limit and a delay that run at the same time, too near to each other for the same one to win every time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DurationsRacedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.DurationsRaced,
        "Two real durations are raced",
        "A limit of {0} ms runs against a delay of {1} ms: on a loaded machine either can come first");

    // Whatever the factor, so much slack is not eaten up by load: a wait of two seconds counts as long enough as well (QG3008).
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(2);

    private protected override void Register(RuleContext rule)
    {
        var limits = new TimeLimits(rule);
        rule.OnOperation(context => Judge(context, rule, limits), OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void Judge(OperationAnalysisContext context, RuleContext rule, TimeLimits limits)
    {
        if (limits.Of(context.Operation) is not { } limit || NearestDelay(limit, rule) is not { } nearest || rule.Guards.IsOnlyQuoted(context.Operation))
            return;

        double factor = FactorOf(limit.Time, nearest.Time);
        if (factor >= rule.Options.Number(KnownOptions.DurationFactor, limit.Place.Syntax.SyntaxTree) || (limit.Time - nearest.Time).Duration() >= Slack)
            return;

        rule.Report(context, new Finding(
            Rule, limit.Place.Syntax.GetLocation(), factor < 4 ? Confidence.High : Confidence.Medium, limit.Time.TotalMilliseconds, nearest.Time.TotalMilliseconds)
        {
            Beside = ImmutableArray.Create(nearest.Delay.Syntax.GetLocation()),
        });
    }

    private static (IOperation Delay, TimeSpan Time)? NearestDelay(TimeLimit limit, RuleContext rule)
    {
        (IOperation Delay, TimeSpan Time)? nearest = null;
        foreach (IOperation work in limit.Work)
        {
            foreach ((IOperation delay, TimeSpan time) in DelaysIn(work, limit.Place, rule))
            {
                if (nearest is null || FactorOf(limit.Time, time) < FactorOf(limit.Time, nearest.Value.Time))
                    nearest = (delay, time);
            }
        }

        return nearest;
    }

    private static IEnumerable<(IOperation Delay, TimeSpan Time)> DelaysIn(IOperation work, IOperation place, RuleContext rule)
    {
        foreach (IOperation part in work.DescendantsAndSelf())
        {
            if (part is not IInvocationOperation call)
                continue;

            if (TimeOf(call, place, rule) is { } time)
            {
                yield return (call, time);
            }
            else if (call.TargetMethod.DeclaringSyntaxReferences.Length > 0 && Neighbours.BodyOf(call.TargetMethod, call) is { } helper)
            {
                foreach (IOperation inner in helper.Descendants())
                {
                    if (inner is IInvocationOperation delay && TimeOf(delay, place, rule) is { } innerTime)
                        yield return (delay, innerTime);
                }
            }
        }
    }

    // The delay that is the limit itself does not race against itself, and the turns of a loop are no duration.
    private static TimeSpan? TimeOf(IInvocationOperation call, IOperation place, RuleContext rule) =>
        call.Bare() == call && rule.Waits.Delay(call) is { } time && time.Syntax != place.Syntax
        && !rule.Knowledge.FakeClocks.TakesClock(call.TargetMethod)
        && call.EnclosingLoop() is null
        && DurationConstants.Of(time) is { } constant && constant > TimeSpan.Zero
            ? constant
            : null;

    private static double FactorOf(TimeSpan one, TimeSpan other) => (double)Math.Max(one.Ticks, other.Ticks) / Math.Min(one.Ticks, other.Ticks);
}
