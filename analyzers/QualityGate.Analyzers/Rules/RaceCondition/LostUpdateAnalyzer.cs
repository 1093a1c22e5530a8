using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.RaceCondition;

/// <summary>QG1002: a variable is updated by code that runs beside other code, with nothing that makes the update one step.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostUpdateAnalyzer() : FlakinessAnalyzer(RuleScope.TestsAndProduct, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.LostUpdate,
        "An update can be lost",
        "'{0}' is {1}");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        foreach (Race race in new Races(bodies, rule, Changed, IsSetOnly).Find())
        {
            string why = race.IsBetweenWriters ? "read, changed and written back here by several threads at once: updates get lost"
                : "written here by work that nobody has waited for when it is read";
            bodies.Report(new Finding(Rule, race.Write.Syntax.GetLocation(), race.Confidence, race.Target.Symbol.Name, why)
            {
                Beside = race.Other is null ? ImmutableArray<Location>.Empty : ImmutableArray.Create(race.Other.Syntax.GetLocation()),
                Properties = RaceProperties.Of(race),
            });
        }
    }

    private static bool IsSetOnly(IOperation change) => change is not IInvocationOperation && !Changes.ReadsOldValue(change);

    // Of an array, only an element that all runs share: an index from the loop gives each its own.
    private static IOperation? Changed(IOperation operation) => TargetOf(operation) switch
    {
        IArrayElementReferenceOperation { ArrayReference: var array } element when !IsSetOnly(operation) && IsFixed(element) => array,
        IArrayElementReferenceOperation => null,
        IDiscardOperation or ITupleOperation => null,
        { Type.TypeKind: TypeKind.Delegate } => null,
        var target => target,
    };

    // An update in one step is no race, and one that is not races with it.
    private static IOperation? TargetOf(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.ContainingType.Name: "Interlocked", Arguments: [{ Value: var target }, ..] } ? target.Bare() : Changes.TargetOf(operation);

    private static bool IsFixed(IArrayElementReferenceOperation element)
    {
        foreach (IOperation index in element.Indices)
        {
            if (!index.ConstantValue.HasValue)
                return false;
        }

        return true;
    }
}
