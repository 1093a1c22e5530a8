namespace QualityGate.Specimens;

/// <summary>Rows whose enumeration ends or stops the whole process, when that is asked for.</summary>
public class FatalRows
{
    public static TheoryData<int> Data
    {
        get
        {
            switch (Environment.GetEnvironmentVariable("SPECIMEN_ROWS"))
            {
                case "die":
                    Environment.FailFast("the rows are fatal");
                    break;
                case "hang":
                    Thread.Sleep(Timeout.Infinite);
                    break;
            }

            return [1];
        }
    }

    [Theory]
    [MemberData(nameof(Data))]
    public void AreEnumerated(int row) => Assert.Equal(1, row);
}

public class BrokenRows
{
    public static IEnumerable<object[]> Data => throw new InvalidOperationException("no rows today");

    [Theory]
    [MemberData(nameof(Data))]
    public void CannotBeEnumerated(int row) => Assert.NotEqual(0, row);
}
