using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.RaceCondition;

/// <summary>QG1001: a collection made for one thread is changed by code that runs beside other code which touches it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CollectionRaceAnalyzer() : FlakinessAnalyzer(RuleScope.TestsAndProduct, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.CollectionRace,
        "A collection that is not thread-safe is changed concurrently",
        "'{0}' is a '{1}', which is made for one thread, and {2}: items get lost, or the collection breaks");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        MutableCollections collections = rule.Knowledge.Collections;
        foreach (Race race in new Races(bodies, rule, collections.Changed, _ => false).Find())
        {
            string why = race.IsBetweenWriters ? "is changed here by several threads at once" : "is changed here beside code that uses it";
            bodies.Report(new Finding(Rule, race.Write.Syntax.GetLocation(), race.Confidence, race.Target.Symbol.Name, collections.Changed(race.Write)!.Type!.Name, why)
            {
                Beside = race.Other is null ? ImmutableArray<Location>.Empty : ImmutableArray.Create(race.Other.Syntax.GetLocation()),
                Properties = RaceProperties.Of(race),
            });
        }
    }
}
