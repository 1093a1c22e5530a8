using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2003: a task is started and nobody ever gets to know how it ends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TaskUnobservedAnalyzer() : FlakinessAnalyzer(RuleScope.TestsAndProduct, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Warning(
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
                    && !IsExempt(call, rule)
                    && !LaterMeeting.Has(call, rule))
                    bodies.Report(new Finding(Rule, call.Syntax.GetLocation(), confidence, call.TargetMethod.Name));
            }
        }
    }

    // Who names the task, in a discard or a field, has thought of it, and of a call to the product knows best whether it matters
    // when that ends. Work of the test's own that goes on beside the test does matter.
    private static Confidence? ConfidenceOf(IInvocationOperation call, TypeBodies bodies, RuleContext rule)
    {
        IOperation current = call;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" })
            current = current.Parent;

        bool isOwnWork = rule.IsProduct || LaterMeeting.HasDelegate(call);
        return current.Parent switch
        {
            IExpressionStatementOperation => Confidence.High,
            ISimpleAssignmentOperation { Target: IDiscardOperation } when isOwnWork => Confidence.Medium,
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } } when isOwnWork && !IsMentioned(field, bodies) => Confidence.Medium,
            IVariableInitializerOperation or IArgumentOperation when IsForgotten(call) => Confidence.Medium,
            _ => null,
        };
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

    private static bool IsExempt(IInvocationOperation call, RuleContext rule) =>
        IsEnded(call.TargetMethod)
        || IsToldToBlock(call)
        || (LaterMeeting.HasDelegate(call) && IsInHandler(call))
        || IsOnOwnScheduler(call)
        || StartedWorks.IsPlaceInQueue(call)
        || IsOfTestHarness(call)
        || IsLibraryCall(call, rule)
        || rule.Options.Names(KnownOptions.ForgetMethods, call.TargetMethod, call.Syntax.SyntaxTree)
        || IsHandedOver(call)
        || rule.Guards.IsOnlyQuoted(call);

    // Task.FromResult and the like start nothing, and a continuation belongs to a task that someone else has.
    private static bool IsEnded(IMethodSymbol method) =>
        method.ContainingType.IsTask() && (method.Name.StartsWith("From", StringComparison.Ordinal) || method.Name == "ContinueWith");

    // Write(data, async: false) has ended when it returns.
    private static bool IsToldToBlock(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { Parameter.Name: "async" or "isAsync" or "useAsync", Value.ConstantValue: { HasValue: true, Value: false } })
                return true;
        }

        return false;
    }

    // A handler must not hold up who raises the event; what it starts shows in what the test then waits for.
    private static bool IsInHandler(IOperation operation)
    {
        for (IOperation? function = operation.EnclosingFunction(); function is not null; function = function.EnclosingFunction())
        {
            if (Starts.SubscriptionOf(function) is not null)
                return true;
        }

        return false;
    }

    // A factory that is not Task.Factory has a scheduler, which may run the work on the spot.
    private static bool IsOnOwnScheduler(IInvocationOperation call) =>
        call.Receiver()?.Bare() is { Type.Name: "TaskFactory" } factory && factory is not IPropertyReferenceOperation { Property: { Name: "Factory", IsStatic: true } };

    // What a base class of the tests hands out as a task is rather something to come than something begun.
    private static bool IsOfTestHarness(IInvocationOperation call) =>
        call.Instance is IInstanceReferenceOperation { Type: { } self }
        && !SymbolEqualityComparer.Default.Equals(self.OriginalDefinition, call.TargetMethod.ContainingType.OriginalDefinition)
        && !call.TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal);

    // g4: substitute.Received().SaveAsync() verifies, and mock.Object.SaveAsync() has ended when it returns.
    private static bool IsLibraryCall(IInvocationOperation call, RuleContext rule)
    {
        for (IOperation? current = call; current is not null; current = (current as IInvocationOperation)?.Receiver()?.Bare() ?? (current as IPropertyReferenceOperation)?.Instance?.Bare())
        {
            if (current is IInvocationOperation { TargetMethod: var method } ? rule.Assertions.IsLibraryMethod(method)
                : current is IPropertyReferenceOperation { Property: { Name: "Object", ContainingType.Name: "Mock" } })
                return true;
        }

        return false;
    }

    // What becomes of a lambda that is kept, or given to code that is not the platform's, is decided there.
    private static bool IsHandedOver(IOperation operation)
    {
        for (IOperation? function = operation.EnclosingFunction(); function is not null; function = function.EnclosingFunction())
        {
            if (function is IAnonymousFunctionOperation
                && ConcurrentDelegates.StartOf(function) switch
                {
                    IInvocationOperation taker => !ConcurrentStarts.IsOfPlatform(taker.TargetMethod),
                    IObjectCreationOperation made => !Roots.IsOfThePlatform(made.Type!),
                    IEventAssignmentOperation => false,
                    _ => true,
                })
                return true;
        }

        return false;
    }
}
