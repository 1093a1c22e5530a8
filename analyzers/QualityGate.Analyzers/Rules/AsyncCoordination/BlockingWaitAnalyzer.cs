using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2006: a test blocks its thread on a task that it could await. Constructors are QG6003's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingWaitAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.BlockingWait,
        "A test blocks on asynchronous work",
        "The test stands still until '{0}' has ended: while many do so, no thread is left to end it, and what has a limit runs out of time");

    private const string XunitAnalyzers = "xunit.analyzers";

    private protected override void Register(RuleContext rule) =>
        rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation, OperationKind.PropertyReference);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        IOperation wait = context.Operation;
        if (BlockedTasks.Of(wait) is not { } task
            || wait is IInvocationOperation { Arguments.Length: > 0 }
            || context.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method
            || !CanAwait(method, wait.Syntax.SyntaxTree, rule)
            || wait.EnclosingFunction() is not null
            || rule.Guards.IsOnlyQuoted(wait)
            || IsCaught(wait)
            || HasEnded(task, wait)
            || IsEndedByTest(task, wait, rule))
            return;

        rule.Report(context, new Finding(Rule, wait.Syntax.GetLocation(), Confidence.High, Excerpt.Of(task)));
    }

    // xUnit1031 says the same of tests, and of nothing else. A method that others prescribe cannot become async.
    private static bool CanAwait(IMethodSymbol method, SyntaxTree tree, RuleContext rule)
    {
        bool isTest = rule.Tests.IsTestMethod(method, rule.Options, tree);
        if (!isTest && (rule.Tests.HookOf(method) is null || method.Name is "Dispose"))
            return false;

        return !(isTest && rule.Foreign.Has(XunitAnalyzers) && (rule.Tests.FrameworkOf(method) & TestFramework.Xunit) != 0)
            && (method.IsAsync || method.ReturnsVoid || method.ReturnType.IsTask())
            && !method.IsOverride;
    }

    // Inside a try whoever catches may ask for the AggregateException that only blocking throws.
    private static bool IsCaught(IOperation wait)
    {
        for (IOperation current = wait; current.Parent is { } parent; current = parent)
        {
            if ((parent is ITryOperation { Catches.Length: > 0 } guarded && guarded.Body == current) || parent is ILockOperation)
                return true;
        }

        return false;
    }

    // Whoever awaited the task before, or asserted that it has ended, only reads its result; any wait will do, whoever wrote it.
    private static bool HasEnded(IOperation task, IOperation wait)
    {
        if (task is IParameterReferenceOperation or IAwaitOperation)
            return true;

        // What a call gives is new: that its receiver was awaited before says nothing.
        if (task is IInvocationOperation || Roots.First(task) is not { } held)
            return false;

        foreach (IOperation part in wait.Root().Descendants())
        {
            if (part.Syntax.SpanStart >= wait.Syntax.SpanStart)
                break;

            if (part is IAwaitOperation
                    or IInvocationOperation { TargetMethod.Name: "WhenAll" or "WhenAny" or "ContinueWith" }
                    or IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" or "Status" or "IsFaulted" or "IsCanceled" }
                || (part is IInvocationOperation { TargetMethod.Name: var name } && CallNames.IsWait(name)))
            {
                if (Touches(part, held))
                    return true;
            }
        }

        return false;
    }

    // Tasks are often awaited all at once, from the list that they were put into.
    private static bool Touches(IOperation part, ISymbol task)
    {
        foreach (ISymbol root in Roots.Of(part))
        {
            if (SymbolEqualityComparer.Default.Equals(root, task) || root is ILocalSymbol { Type: IArrayTypeSymbol or INamedTypeSymbol { TypeArguments: [{ Name: "Task" or "ValueTask" }] } and not { Name: "Task" or "ValueTask" } })
                return true;
        }

        return false;
    }

    // A result that is asserted some steps after the task was got: what the test did in between most likely ended it.
    private static bool IsEndedByTest(IOperation task, IOperation wait, RuleContext rule)
    {
        if (wait is IInvocationOperation { TargetMethod.Name: "Wait" } || task is not ILocalReferenceOperation local
            || Locals.Around(task).OnlyValueOf(local.Local)?.EnclosingStatement() is not { } start || wait.EnclosingStatement() is not { } end || start.Parent != end.Parent
            || end is not IExpressionStatementOperation { Operation: var asserted } || asserted.Bare() is not IInvocationOperation call || rule.Assertions.Of(call, rule.Options) is null)
            return false;

        foreach (IOperation between in start.StatementsAfter())
        {
            if (between == end)
                return false;

            if (between.Descendants().OfType<IInvocationOperation>().Any())
                return true;
        }

        return false;
    }
}
