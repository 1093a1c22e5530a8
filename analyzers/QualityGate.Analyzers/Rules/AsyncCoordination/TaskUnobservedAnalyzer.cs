using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2003: a task is started and nobody ever gets to know how it ends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TaskUnobservedAnalyzer() : FlakinessAnalyzer(RuleScope.TestsAndProduct, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.TaskUnobserved,
        "A started task is never observed",
        "Nobody awaits what '{0}' starts: its failure is lost, and it goes on beside whatever comes next");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        foreach (MemberBody body in bodies.All)
        {
            // A fake or a host in a test project may well run something for its whole life.
            if (!rule.IsProduct && (body.Method is not { } method || !rule.Tests.IsTestClass(method.ContainingType)))
                continue;

            foreach (IOperation operation in body.Operations())
            {
                if (operation is IInvocationOperation call
                    && call.Type.IsTask()
                    && ConfidenceOf(call, bodies, rule) is { } confidence
                    && !HarmlessTasks.Has(call, rule)
                    && !LaterMeeting.Has(call, rule))
                    bodies.Report(new Finding(Rule, call.Syntax.GetLocation(), confidence, call.TargetMethod.Name));
            }
        }
    }

    // Who names the task, in a discard, a local or a field, has thought of it, and of a call to the product knows best whether it
    // matters when that ends. Work of the test's own that goes on beside the test does matter.
    private static Confidence? ConfidenceOf(IInvocationOperation call, TypeBodies bodies, RuleContext rule)
    {
        IOperation current = call;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" })
            current = current.Parent;

        bool isOwnWork = rule.IsProduct || (LaterMeeting.HasDelegate(call) && ConcurrentStarts.IsOfPlatform(call.TargetMethod) && !IsPump(call));
        return current.Parent switch
        {
            IExpressionStatementOperation => Confidence.High,
            ISimpleAssignmentOperation { Target: IDiscardOperation } when isOwnWork => Confidence.Medium,
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } } when isOwnWork && !IsMentioned(field, bodies) => Confidence.Medium,
            IVariableInitializerOperation when isOwnWork && IsForgotten(call) => Confidence.Medium,
            IArgumentOperation when IsForgotten(call) => Confidence.Medium,
            _ => null,
        };
    }

    // await foreach (var message in subscription) ends with its source.
    private static bool IsPump(IInvocationOperation call)
    {
        foreach (IOperation part in call.Descendants())
        {
            if (part.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.CommonForEachStatementSyntax { AwaitKeyword.RawKind: not 0 })
                return true;
        }

        return false;
    }

    // A local that nobody reads, or a list of tasks that nobody waits for.
    private static bool IsForgotten(IInvocationOperation call)
    {
        if (StartedWorks.Of(call) is not WorkFate.Held { Symbol: ILocalSymbol local })
            return false;

        IOperation root = call;
        while (root.Parent is { } parent)
            root = parent;

        return local.Type.IsTask() ? !IsMentioned(local, root) && !IsCancelled(call, root) : IsOwnList(local, call) && HeldWorks.End(local, root, after: 0) is null;
    }

    // A list that comes from elsewhere is read there too.
    private static bool IsOwnList(ILocalSymbol list, IInvocationOperation call)
    {
        foreach (IOperation value in Locals.Around(call).ValuesOf(list))
        {
            if (value.Bare() is IInvocationOperation { Instance: not null } or IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation)
                return false;
        }

        return true;
    }

    // Then QG2005 tells it, at the cancellation.
    private static bool IsCancelled(IInvocationOperation call, IOperation root)
    {
        foreach (IOperation part in root.Descendants())
        {
            if (part is IInvocationOperation { TargetMethod.Name: "Cancel" or "CancelAsync", Instance: { } source } && source.Named() is { } symbol && call.Mentions(symbol))
                return true;
        }

        return false;
    }

    private static bool IsMentioned(IFieldSymbol field, TypeBodies bodies)
    {
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation block in body.Blocks)
            {
                if (IsMentioned(field, block))
                    return true;
            }
        }

        return false;
    }

    private static bool IsMentioned(ISymbol symbol, IOperation root)
    {
        foreach (IOperation part in root.Descendants())
        {
            if (part is ILocalReferenceOperation or IFieldReferenceOperation
                && SymbolEqualityComparer.Default.Equals(part.Named(), symbol)
                && !(part.Parent is ISimpleAssignmentOperation assignment && assignment.Target == part))
                return true;
        }

        return false;
    }
}
