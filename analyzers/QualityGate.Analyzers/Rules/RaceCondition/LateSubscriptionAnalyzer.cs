using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.RaceCondition;

/// <summary>QG1004: an event is subscribed to after the call that sets the work going which raises it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LateSubscriptionAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.LateSubscription,
        "An event is subscribed to after what raises it was started",
        "'{0}' is subscribed to after '{1}': when the event comes at once, nobody hears it");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.EventAssignment);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var subscription = (IEventAssignmentOperation)context.Operation;
        if (subscription is not { Adds: true, EventReference: IEventReferenceOperation { Instance: { } instance } raised }
            || context.ContainingSymbol is not IMethodSymbol method
            || !rule.Tests.IsTestMethod(method, rule.Options, subscription.Syntax.SyntaxTree)
            || rule.Guards.FunctionOf(subscription) is not null
            || SharedTarget.Of(instance) is not { } source
            || subscription.EnclosingStatement() is not { } statement
            || HeardBy(subscription) is not { } heard
            || StartBefore(statement, source, raised.Event) is not { } start
            || !IsAwaitedOrAsserted(statement, heard, rule)
            || CanBeRaisedLater(statement, rule))
            return;

        rule.Report(context, new Finding(Rule, subscription.Syntax.GetLocation(), Confidence.Medium, raised.Event.Name, Excerpt.Of(start))
        {
            Beside = ImmutableArray.Create(start.Syntax.GetLocation()),
        });
    }

    // What the handler changes or signals: only a lambda shows it.
    private static HashSet<ISymbol>? HeardBy(IEventAssignmentOperation subscription)
    {
        IOperation handler = subscription.HandlerValue.Bare();
        if (handler is IDelegateCreationOperation made)
            handler = made.Target.Bare();

        if (handler is not IAnonymousFunctionOperation lambda)
            return null;

        var heard = new HashSet<ISymbol>(Roots.ChangedBy(lambda), SymbolEqualityComparer.Default);
        heard.RemoveWhere(symbol => symbol.IsDeclaredIn(lambda.Syntax));
        return heard.Count > 0 ? heard : null;
    }

    // The last call on the source before the subscription is one that begins something.
    private static IInvocationOperation? StartBefore(IOperation statement, SharedTarget source, IEventSymbol raised)
    {
        IInvocationOperation? start = null;
        foreach (IOperation earlier in TestFlow.Before(statement))
        {
            foreach (IOperation part in earlier.DescendantsAndSelf())
            {
                if (part is IInvocationOperation { Instance: { } called } call && call.EnclosingFunction() == statement.EnclosingFunction()
                    && SharedTarget.Of(called) is { } target && target.Is(source))
                    start = Begins(call.TargetMethod, raised) ? call : CallNames.IsRead(call.TargetMethod.Name) ? start : null;
            }
        }

        return start;
    }

    // Output of a process is raised from the reading on, and a timer's event after its interval.
    private static bool Begins(IMethodSymbol method, IEventSymbol raised) => raised.ContainingType.Name switch
    {
        "Process" => raised.Name == "Exited" ? method.Name == "Start" : method.Name == (raised.Name == "ErrorDataReceived" ? "BeginErrorReadLine" : "BeginOutputReadLine"),
        "Timer" or "DispatcherTimer" or "FileSystemWatcher" => false,
        _ => method.Name is "Start" or "StartAsync" or "Run" or "RunAsync" or "Begin" or "BeginAsync" or "Connect" or "ConnectAsync" or "Open" or "OpenAsync" or "Execute" or "ExecuteAsync" or "Launch" or "LaunchAsync",
    };

    private static bool IsAwaitedOrAsserted(IOperation statement, HashSet<ISymbol> heard, RuleContext rule)
    {
        foreach (IOperation later in TestFlow.After(statement))
        {
            foreach (IOperation part in TestFlow.Parts(later, rule.Guards))
            {
                if ((Coordination.IsWait(part, rule) || (part is IInvocationOperation call && rule.Assertions.Of(call, rule.Options) is not null)) && Roots.Of(part).Any(heard.Contains))
                    return true;
            }
        }

        return false;
    }

    // Any call of the product afterwards may be the one that the test is about.
    private static bool CanBeRaisedLater(IOperation statement, RuleContext rule)
    {
        foreach (IOperation later in TestFlow.After(statement))
        {
            foreach (IOperation part in later.DescendantsAndSelf())
            {
                bool isHarmless = part switch
                {
                    IInvocationOperation call => rule.Assertions.Of(call, rule.Options) is not null || rule.Assertions.IsLibraryMethod(call.TargetMethod) || rule.Waits.Of(call) is not null
                        || Roots.IsOfThePlatform(call.TargetMethod) || CallNames.IsEnd(call.TargetMethod.Name) || CallNames.IsWait(call.TargetMethod.Name),
                    IObjectCreationOperation made => Roots.IsOfThePlatform(made.Type!),
                    ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: not null } } or IEventAssignmentOperation { Adds: true } => false,
                    _ => true,
                };
                if (!isHarmless)
                    return true;
            }
        }

        return false;
    }
}
