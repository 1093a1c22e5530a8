using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>QG5001: a generator without a seed gives the values that an assertion looks at, so that a failure cannot be repeated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededRandomAssertedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.UnseededRandomAsserted,
        "An assertion looks at unseeded random values",
        "Every run tests other values, and one that fails cannot be repeated: '{0}' has no seed that anyone knows");

    private protected override void Register(RuleContext rule) =>
        rule.OnOperation(context => Judge(context, rule), OperationKind.ObjectCreation, OperationKind.PropertyReference);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        IOperation made = context.Operation;
        if (!rule.Knowledge.UnstableValues.IsGenerator(made) || rule.Guards.IsOnlyQuoted(made))
            return;

        ISymbol? holder = HolderOf(made);
        var flow = new RandomFlow(made, holder, rule.Assertions);
        foreach (IOperation body in BodiesOf(made, holder))
        {
            if (flow.AssertionIn(body) is not { } assertion)
                continue;

            rule.Report(context, new Finding(Rule, made.Syntax.GetLocation(), Confidence.Medium, made.Syntax.ToString())
            {
                Beside = ImmutableArray.Create(assertion.Syntax.GetLocation()),
            });
            return;
        }
    }

    private static ISymbol? HolderOf(IOperation made)
    {
        IOperation? parent = made.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;

        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
            ISimpleAssignmentOperation assignment => assignment.Target.Named(),
            _ => null,
        };
    }

    // A field is read by the other members of its type, a helper's value by its callers: all of this file.
    private static IEnumerable<IOperation> BodiesOf(IOperation made, ISymbol? holder)
    {
        IOperation root = made.Root();
        if (holder is not (IFieldSymbol or IPropertySymbol))
            yield return root;

        if (made.SemanticModel is not { } model || made.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            yield break;

        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (member is MethodDeclarationSyntax && member != root.Syntax && model.GetOperation(member) is { } body)
                yield return body;
        }
    }
}
