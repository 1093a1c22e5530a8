using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2001: a fixed delay that gives work started before it time to finish, and an assertion that expects it to have finished.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DelayBeforeAssertionAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    /// <summary>Name of the property that holds the task which the fix awaits.</summary>
    internal const string TaskProperty = "task";

    /// <summary>Name of the property that holds what the work signals its end with.</summary>
    internal const string SignalProperty = "signal";

    /// <summary>Name of the property that is there when the delay must stay for another assertion's sake.</summary>
    internal const string AbsenceProperty = "absence";

    internal static readonly DiagnosticDescriptor Rule = Descriptors.Warning(
        RuleIds.DelayBeforeAssertion,
        "A fixed delay is used to wait before an assertion",
        "'{0}' is all the time that the work started by '{1}' gets before '{2}' expects its result: on a loaded machine that is too short");

    private protected override void Register(RuleContext rule) => rule.OnType(type => Judge(type, rule));

    private static void Judge(TypeBodies type, RuleContext rule)
    {
        foreach (DelayedAssertion found in new DelayedAssertions(rule, type).All())
        {
            if (found.Polarity != AssertionPolarity.Positive)
                continue;

            var properties = ImmutableDictionary<string, string?>.Empty;
            if (DelayRemedies.TaskOf(found) is { } task)
                properties = properties.Add(TaskProperty, task.Name);

            if (DelayRemedies.SignalOf(found) is { } signal)
                properties = properties.Add(SignalProperty, signal.Name);

            if (found.IsNeededForAbsence)
                properties = properties.Add(AbsenceProperty, "");

            type.Report(new Finding(
                Rule,
                found.Delay.Call.Syntax.GetLocation(),
                found.Confidence,
                Excerpt.Of(found.Delay.Call),
                Excerpt.Of(found.Start.Operation),
                Excerpt.Of(found.Assertions[0].Call))
            {
                Beside = found.Places,
                Properties = properties,
            });
        }
    }
}
