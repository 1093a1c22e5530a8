using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>QG3004: a test that moves its own clock, and waits on the machine's all the same.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RealTimeBesideFakeClockAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.RealTimeBesideFakeClock,
        "Real time passes in a test that has a fake clock",
        "'{0}' goes by the machine's clock, and this test by '{1}': neither knows how far the other is");

    private const string Source = "System.Threading.CancellationTokenSource";

    // So long a delay stands for "never": it is cancelled, or the test is over.
    private static readonly TimeSpan Never = TimeSpan.FromSeconds(10);

    private protected override void Register(RuleContext rule) =>
        rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation, OperationKind.ObjectCreation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        // A delay on a thread that the test started is about threads: it gives them a chance to meet.
        IOperation operation = context.Operation;
        if (RealTimeOf(operation, rule) is not { } name
            || context.ContainingSymbol.ContainingType is not { } type
            || !rule.Tests.IsInTestClass(type)
            || rule.Knowledge.FakeClocks.Around(operation, type) is not { } clock
            || rule.Concurrency.Around(operation, out _) is ConcurrencyKind.BesideCaller or ConcurrencyKind.ManyAtOnce
            || rule.Guards.IsOnlyQuoted(operation))
            return;

        Confidence confidence = operation.EnclosingFunction() is null && operation is IInvocationOperation ? Confidence.High : Confidence.Medium;
        rule.Report(context, new Finding(Rule, operation.Syntax.GetLocation(), confidence, name, clock.Name));
    }

    private static string? RealTimeOf(IOperation operation, RuleContext rule) => operation switch
    {
        IInvocationOperation call => OfCall(call, rule),
        IObjectCreationOperation { Constructor: { } constructor } made when !rule.Knowledge.FakeClocks.TakesClock(constructor) => OfCreation(made, rule),
        _ => null,
    };

    private static string? OfCall(IInvocationOperation call, RuleContext rule)
    {
        if (call.TargetMethod.Name == "CancelAfter" && call.TargetMethod.ContainingType.HasName(Source))
            return IsShort(call.Arguments[0].Value, rule) ? "CancelAfter" : null;

        return call.Bare() == call && rule.Waits.Delay(call) is { } time
            && !rule.Knowledge.FakeClocks.TakesClock(call.TargetMethod)
            && !(DurationConstants.Of(time) is { } constant && (constant <= TimeSpan.Zero || constant >= Never))
            && IsWaitedFor(call)
            && call.EnclosingLoop() is null
                ? $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}"
                : null;
    }

    private static string? OfCreation(IObjectCreationOperation made, RuleContext rule)
    {
        if (made.Arguments.Length == 0)
            return null;

        return made.Type?.Name switch
        {
            "CancellationTokenSource" when made.Type.HasName(Source) => IsShort(made.Arguments[0].Value, rule) ? "new CancellationTokenSource" : null,
            "PeriodicTimer" when made.Type.HasName("System.Threading.PeriodicTimer") => "new PeriodicTimer",
            "Timer" when made.Type.HasName("System.Threading.Timer") || made.Type.HasName("System.Timers.Timer") => "new Timer",
            _ => null,
        };
    }

    // A long one is a safety net that no good run gets to.
    private static bool IsShort(IOperation time, RuleContext rule) =>
        DurationConstants.Of(time) is { } limit && limit > TimeSpan.Zero
        && limit < TimeSpan.FromMilliseconds(rule.Options.Number(KnownOptions.ShortestTimeout, time.Syntax.SyntaxTree));

    // A delay raced against something by WhenAny is a limit, and one that is kept may be.
    private static bool IsWaitedFor(IInvocationOperation delay)
    {
        IOperation? parent = delay.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation || parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            parent = parent.Parent;

        return parent is IAwaitOperation or IExpressionStatementOperation or IReturnOperation
            || parent is IInvocationOperation { TargetMethod.Name: "Wait" or "GetAwaiter" };
    }
}
