using QualityGate.Core.Findings;
using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Tables;

namespace QualityGate.DiagnosisBench.Tests.Tables;

public class CauseTableTests
{
    private static readonly CauseAnswer[] Answers =
    [
        new([RootCause.RaceCondition], RootCause.RaceCondition, []),
        new([RootCause.RaceCondition], RootCause.Unclassified, []),
        new([RootCause.Fixture], RootCause.RaceCondition, []),
        new([RootCause.Fixture], RootCause.Environment, []) { Arguable = [RootCause.Environment] },
    ];

    [Fact]
    public void Abstention_IsNotRight_AndNotWrongEither() => Assert.Equal(
        [
            "| RaceCondition | 2 | 1 of 2, 50 % [9, 91] | 0 | 0 | 1 | - |",
            "| Fixture | 2 | 0 of 2, 0 % [0, 66] | 1 | 1 | 0 | - |",
            "| all | 4 | 1 of 4, 25 % [5, 70] | 1 | 1 | 1 | 90 %, **missed** |",
        ],
        CauseTable.Of(Answers, 0.9).ToString().Split('\n')[2..]);

    [Fact]
    public void Confusion_CountsWhatWasSaidOfEachCause() => Assert.Equal(
        [
            "| true cause, and what is said | Unclassified | RaceCondition | Fixture | Environment |",
            "|---|---:|---:|---:|---:|",
            "| RaceCondition | 1 | 1 | 0 | 0 |",
            "| Fixture | 0 | 1 | 0 | 1 |",
        ],
        CauseTable.Confusion(Answers).ToString().Split('\n'));
}
