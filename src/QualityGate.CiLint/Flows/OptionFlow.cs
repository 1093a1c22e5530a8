using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Flows;

/// <summary><c>set -e</c>, <c>set +e</c>, <c>set -o pipefail</c>.</summary>
internal static class OptionFlow
{
    public static FlowState Set(ShellNode.Command command, FlowState state)
    {
        bool isOn = true;
        foreach (string word in command.Words.Skip(1).Select(word => word.Text))
        {
            if (word is ['-' or '+', .. var letters])
            {
                isOn = word[0] == '-';
                state = letters.Contains('e', StringComparison.Ordinal) ? state with { StopsOnError = isOn } : state;
            }
            else
                state = word switch
                {
                    "errexit" => state with { StopsOnError = isOn },
                    "pipefail" => state with { ChecksPipes = isOn },
                    _ => state,
                };
        }

        return state;
    }
}
