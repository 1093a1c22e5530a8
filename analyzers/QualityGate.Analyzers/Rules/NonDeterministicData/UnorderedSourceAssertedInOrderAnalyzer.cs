using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>QG5002: an assertion that wants an order of items that nobody put in order.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnorderedSourceAssertedInOrderAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.UnorderedSourceAssertedInOrder,
        "An assertion relies on the order of an unordered source",
        "The order of '{0}' can differ from run to run or from machine to machine, and the assertion relies on it");

    private protected override void Register(RuleContext rule)
    {
        var operands = new OrderedOperands(rule.Compilation);
        var sources = new UnorderedSources(rule);
        rule.OnOperation(context => Judge(context, rule, operands, sources), OperationKind.Invocation);
    }

    private static void Judge(OperationAnalysisContext context, RuleContext rule, OrderedOperands operands, UnorderedSources sources)
    {
        var call = (IInvocationOperation)context.Operation;
        if (rule.Assertions.Of(call, rule.Options) is not { IsMockVerification: false } assertion)
            return;

        foreach (OrderedOperand operand in operands.Of(assertion))
        {
            if (sources.Behind(operand.Sequence) is not { } source || HasNoOrder(operand, source, rule) || rule.Guards.IsOnlyQuoted(call))
                continue;

            rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), Confidence.High, NameOf(source))
            {
                Beside = source.PlaceOutside(call),
            });
            return;
        }
    }

    // One item has no order; two walks over the same thing have the same.
    private static bool HasNoOrder(OrderedOperand operand, IOperation source, RuleContext rule)
    {
        if (operand.Other is { } other)
        {
            // What an object of the product keeps may come from the very same source.
            if (other.Bare() is IPropertyReferenceOperation { Instance: not null and not IInstanceReferenceOperation, Property.Name: not ("Keys" or "Values") })
                return true;

            if (IsShort(other.Bare()) || (source.Named() is { } own && other.Mentions(own)))
                return true;
        }

        return operand.Sequence.Bare() is ILocalReferenceOperation local && IsSaidToBeOne(local, rule);
    }

    private static bool IsShort(IOperation expected)
    {
        if (expected is ILocalReferenceOperation local)
            expected = Locals.Around(local).OnlyValueOf(local.Local)?.Bare() ?? expected;

        return expected switch
        {
            IArrayCreationOperation { Initializer: { } items } => items.ElementValues.Length < 2,
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 or 1 } }] } => true,
            IObjectCreationOperation { Arguments: [], Initializer: { } items } => items.Initializers.Length < 2,
            IInvocationOperation { TargetMethod.Name: "Repeat" or "Empty" } => true,
            _ => expected.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax { Elements: { Count: 0 } or [not Microsoft.CodeAnalysis.CSharp.Syntax.SpreadElementSyntax] },
        };
    }

    // Assert.Single(files), Assert.Equal(1, files.Length)
    private static bool IsSaidToBeOne(ILocalReferenceOperation reference, RuleContext rule)
    {
        foreach (IOperation use in Locals.Around(reference).UsesOf(reference.Local))
        {
            for (IOperation? current = use.Parent; current is not null and not IBlockOperation; current = current.Parent)
            {
                if (current is IInvocationOperation call && rule.Assertions.Of(call) is { } assertion && SaysOne(assertion))
                    return true;
            }
        }

        return false;
    }

    private static bool SaysOne(Assertion assertion)
    {
        if (assertion.Call.TargetMethod.Name is "Single" or "ContainSingle" or "HasSingleItem" or "ShouldHaveSingleItem" or "ContainsSingle")
            return true;

        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            if (IsOne(pair.Actual) || IsOne(pair.Expected))
                return true;
        }

        return assertion.Call.TargetMethod.Name is "HaveCount" or "HasCount" && assertion.Call.Arguments.Any(argument => IsOne(argument.Value));
    }

    private static bool IsOne(IOperation value) => value.Bare().ConstantValue is { HasValue: true, Value: 1 };

    private static string NameOf(IOperation source) => source is IInvocationOperation call
        ? $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}"
        : source.Named()?.Name ?? source.Type?.Name ?? source.Syntax.ToString();
}
