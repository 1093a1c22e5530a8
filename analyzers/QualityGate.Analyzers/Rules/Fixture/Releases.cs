using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>Tells whether the code of one type gives a resource back, and after what.</summary>
internal sealed class Releases(TypeBodies bodies, RuleContext rule)
{
    private static readonly string[] Words = ["Dispose", "Stop", "Close", "Kill", "Delete", "Clean", "Remove", "Shutdown", "Terminate", "WaitForExit", "TearDown", "Release", "Cancel"];

    /// <returns>The widest scope after which it is given back; Test where a test or helper does it by hand; null when nothing does.</returns>
    public HookScope? Of(SetupResource resource)
    {
        HookScope? narrowest = null;
        foreach (MemberBody body in bodies.All)
        {
            if (ScopeOf(body, resource) is { } scope && (narrowest is null || scope < narrowest))
                narrowest = scope;
        }

        return narrowest;
    }

    private HookScope? ScopeOf(MemberBody body, SetupResource resource)
    {
        if (body.Method is { } method && rule.Tests.HookOf(method) is { Kind: HookKind.Teardown } hook)
            return Mentions(body, resource) || HelperMentions(body, resource) ? hook.Scope : null;

        bool isCleanup = body.Method is { } named && HasWord(named.Name);
        foreach (IOperation operation in body.Operations())
        {
            if (IsMention(operation, resource) && (isCleanup || !IsPlainUse(operation, resource)))
                return HookScope.Test;
        }

        return null;
    }

    private static bool Mentions(MemberBody body, SetupResource resource)
    {
        foreach (IOperation operation in body.Operations())
        {
            if (IsMention(operation, resource))
                return true;
        }

        return false;
    }

    private bool HelperMentions(MemberBody teardown, SetupResource resource)
    {
        foreach ((IInvocationOperation _, MemberBody helper) in bodies.Helpers(teardown))
        {
            if (Mentions(helper, resource))
                return true;
        }

        return false;
    }

    private static bool IsMention(IOperation operation, SetupResource resource) =>
        operation is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Member, resource.Member);

    // Written to, asked for something, or for a path handed on: none of these gives it back. Anything else may.
    private static bool IsPlainUse(IOperation mention, SetupResource resource)
    {
        IOperation current = mention;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringOperation or IBinaryOperation)
            current = current.Parent;

        return current.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == current,
            IInvocationOperation call => call.Instance == current && !HasWord(call.TargetMethod.Name),
            IConditionalAccessOperation access => access.Operation == current && !(access.WhenNotNull is IInvocationOperation call && HasWord(call.TargetMethod.Name)),
            IMemberReferenceOperation or IEventAssignmentOperation => true,
            IArgumentOperation { Parent: IInvocationOperation call } => IsAssertionOrStart(call) || (resource.Kind == ResourceKind.TempDirectory && !HasWord(call.TargetMethod.Name)),
            IArgumentOperation { Parent: IObjectCreationOperation } => resource.Kind == ResourceKind.TempDirectory,
            IVariableInitializerOperation or IReturnOperation => resource.Kind == ResourceKind.TempDirectory,
            _ => false,
        };

        // An extension such as Host.Start(host) only reads like a method of the resource.
        bool IsAssertionOrStart(IInvocationOperation call) => call.TargetMethod is { IsExtensionMethod: true } extension && !HasWord(extension.Name);
    }

    private static bool HasWord(string name)
    {
        foreach (string word in Words)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
