using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>QG5006: an assertion about what the garbage collector did, how much memory there is, or what a hash code is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CollectedMemoryAssertedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.CollectedMemoryAsserted,
        "An assertion depends on the garbage collector or on a hash code",
        "'{0}' {1}");

    private const string Collected = "says when the garbage collector came by, and whether the compiler still held the object: neither is promised";
    private const string Memory = "counts the memory of the whole process: other tests and the runtime itself have part in it";
    private const string Hashed = "is another number in every process, and the literal is that of one of them";

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (rule.Assertions.Of(call, rule.Options) is not { IsMockVerification: false } assertion || rule.Guards.IsOnlyQuoted(call))
            return;

        foreach (IOperation subject in assertion.Subjects)
        {
            if (Lineage.Of(subject, Look) is not { } source || WhyOf(source, assertion) is not { } why)
                continue;

            rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), why == Hashed ? Confidence.High : Confidence.Medium, Excerpt.Of(source), why) { Beside = source.PlaceOutside(call) });
            return;
        }
    }

    private static OriginStep Look(IOperation operation) => operation switch
    {
        _ when IsReference(operation) || IsMemory(operation) || IsHash(operation) => OriginStep.Source,
        IBinaryOperation or IUnaryOperation or ILocalReferenceOperation => OriginStep.Through,
        IIsPatternOperation or IIsTypeOperation => OriginStep.Through,
        _ => OriginStep.Stop,
    };

    private static string? WhyOf(IOperation source, Assertion assertion) =>
        IsMemory(source) ? Memory
        : IsHash(source) ? IsComparedWithNumber(source, assertion) ? Hashed : null
        : IsTooSoon(source, assertion) ? Collected
        : null;

    private static bool IsReference(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "IsAlive" or "Target", ContainingType.Name: "WeakReference" } } => true,
        IInvocationOperation { TargetMethod: { Name: "TryGetTarget", ContainingType.Name: "WeakReference" } } => true,
        _ => false,
    };

    private static bool IsMemory(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetTotalMemory" or "CollectionCount", ContainingType.Name: "GC" } } => true,
        IPropertyReferenceOperation { Property: { Name: "WorkingSet64" or "PrivateMemorySize64" or "VirtualMemorySize64" or "PeakWorkingSet64", ContainingType.Name: "Process" } } => true,
        IPropertyReferenceOperation { Property: { Name: "WorkingSet", ContainingType.Name: "Environment" } } => true,
        _ => false,
    };

    // Of a text the code is made anew in every process; of an object it is anything.
    private static bool IsHash(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "GetHashCode", Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Object } }
        || operation is IInvocationOperation { TargetMethod: { Name: "Combine", ContainingType.Name: "HashCode" } };

    private static bool IsComparedWithNumber(IOperation hash, Assertion assertion)
    {
        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            if (pair.Kind == ComparisonKind.Equal && (pair.Actual.Bare().ConstantValue.HasValue || pair.Expected.Bare().ConstantValue.HasValue))
                return hash is not IInvocationOperation { Instance: { } instance } || instance.Bare().Type?.SpecialType is SpecialType.System_String or SpecialType.System_Object;
        }

        return false;
    }

    // That it is gone is asserted after a collection, in the method that made the object itself: optimised or not, it may
    // still be held there. Made in a helper, or looked at again and again, it goes.
    private static bool IsTooSoon(IOperation source, Assertion assertion)
    {
        if (assertion.Polarity != AssertionPolarity.Unclear || assertion.Call.EnclosingLoop() is not null
            || Roots.First(source) is not ILocalSymbol reference
            || Locals.Around(source).OnlyValueOf(reference)?.Bare() is not IObjectCreationOperation { Arguments: [{ Value: var target }, ..] }
            || (target.Bare() is not (ILocalReferenceOperation or IObjectCreationOperation)))
            return false;

        bool isCollected = false;
        foreach (IOperation part in source.Root().Descendants())
        {
            if (part.Syntax.SpanStart >= assertion.Call.Syntax.SpanStart)
                break;

            if (part is IInvocationOperation { TargetMethod: { Name: "Collect", ContainingType.Name: "GC" } } collect)
            {
                isCollected = true;
                if (collect.EnclosingLoop() is not null)
                    return false;
            }
        }

        return isCollected && Locals.Around(source).ValuesOf(reference).Count == 1 && target.EnclosingFunction() == source.EnclosingFunction();
    }
}
