using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Masking;

/// <summary>Tells catch clauses that take the failure of an assertion and make nothing of it.</summary>
internal sealed class Swallowing(RuleContext rule)
{
    /// <returns>The first clause of the try statement that does; null when an assertion's exception gets through, or is dealt with.</returns>
    public ICatchClauseOperation? In(ITryOperation attempt)
    {
        foreach (ICatchClauseOperation clause in attempt.Catches)
        {
            if (!TakesFailures(clause.ExceptionType))
                continue;

            return clause.Filter is null && MakesNothingOf(clause.Handler) ? clause : null;
        }

        return null;
    }

    /// <summary>Whether something in the operation asserts: an assertion, a throw, a call that says it verifies, or one that does not compile.</summary>
    public bool Asserts(IOperation operation)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            if (part is IThrowOperation or IInvalidOperation || (part is IInvocationOperation call && (rule.Assertions.Of(call, rule.Options) is not null || SaysSo(call.TargetMethod.Name))))
                return true;
        }

        return false;
    }

    /// <summary>Whether an assertion that the frameworks know stands in the operation.</summary>
    public bool HasAssertion(IOperation operation)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            if (part is IInvocationOperation call && rule.Assertions.Of(call, rule.Options) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether something in the operation does nothing but fail: Assert.Fail, Assert.True(false), a throw.</summary>
    public bool HasFail(IOperation operation)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            if (part is IThrowOperation
                || (part is IInvocationOperation call && rule.Assertions.Of(call, rule.Options) is not null
                    && (call.TargetMethod.Name == "Fail" || (call.Arguments.Length > 0 && call.Arguments[0].Value.Bare().ConstantValue is { HasValue: true, Value: bool }))))
                return true;
        }

        return false;
    }

    private static bool SaysSo(string name) =>
        name.StartsWith("Assert", StringComparison.Ordinal) || name.StartsWith("Verify", StringComparison.Ordinal) || name.StartsWith("Check", StringComparison.Ordinal)
        || name.StartsWith("Should", StringComparison.Ordinal) || name.StartsWith("Expect", StringComparison.Ordinal) || name.StartsWith("Ensure", StringComparison.Ordinal);

    // Any exception, or those that assertions fail with.
    private static bool TakesFailures(ITypeSymbol? caught)
    {
        if (caught is null || caught.SpecialType == SpecialType.System_Object || caught.HasName("System.Exception"))
            return true;

        for (ITypeSymbol? type = caught; type is not null; type = type.BaseType)
        {
            if (type.Name is "XunitException" or "AssertionException" or "ResultStateException" or "UnitTestAssertException" or "AssertFailedException" or "ShouldAssertException"
                && !type.HasName("System." + type.Name))
                return true;
        }

        return false;
    }

    // Nothing but words for a log: no throw, assertion, value, call or note for later. What does not compile may become any of these.
    private bool MakesNothingOf(IOperation handler)
    {
        foreach (IOperation part in handler.Descendants())
        {
            bool isSomething = part switch
            {
                IThrowOperation or IAssignmentOperation { Target: not IDiscardOperation } or IIncrementOrDecrementOperation or IBranchOperation or IAwaitOperation or IInvalidOperation => true,
                IReturnOperation { ReturnedValue: { } value } => value is not IPropertyReferenceOperation { Property.Name: "CompletedTask" },
                IInvocationOperation call => !OnlySpeaks(call),
                _ => false,
            };
            if (isSomething)
                return false;
        }

        return true;
    }

    private bool OnlySpeaks(IInvocationOperation call)
    {
        INamedTypeSymbol type = call.TargetMethod.ContainingType;
        if (rule.Assertions.Of(call, rule.Options) is not null)
            return false;

        return type.SpecialType is SpecialType.System_String or SpecialType.System_Object
            || call.TargetMethod.Name is "ToString" or "GetType"
            || (type.Name is "Console" or "Debug" or "Trace" or "TextWriter" or "ITestOutputHelper" or "TestContext" or "LoggerExtensions" or "ILogger"
                && !call.TargetMethod.Name.StartsWith("Fail", StringComparison.Ordinal) && !call.TargetMethod.Name.StartsWith("Assert", StringComparison.Ordinal));
    }
}
