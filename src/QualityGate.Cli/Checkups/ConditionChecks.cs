using QualityGate.Core.Conditions;
using QualityGate.Runner.Conditions;

namespace QualityGate.Cli.Checkups;

/// <summary>Which conditions this machine can provide.</summary>
internal static class ConditionChecks
{
    public const string Subject = "conditions";

    public static IEnumerable<Check> All => ConditionCatalogue.All.Select(Of);

    private static Check Of(Condition condition) => MachineAbility.For(condition) switch
    {
        ConditionSupport.Full => Check.Good(Subject, condition.Name),
        ConditionSupport.Limited(var message, var fix) => Check.Note(Subject, $"{condition.Name}: {message}", fix),
        // Nobody gets an adverse condition without asking for it.
        ConditionSupport.Missing(var message, var fix) when condition.Nature == ConditionNature.Adverse => Check.Note(Subject, $"{condition.Name}: {message}", fix),
        ConditionSupport.Missing(var message, var fix) => Check.Lack(Subject, $"{condition.Name}: {message}", fix),
        _ => throw new UnreachableException(),
    };
}
