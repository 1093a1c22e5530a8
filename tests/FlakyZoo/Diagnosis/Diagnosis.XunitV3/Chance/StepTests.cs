namespace Diagnosis.XunitV3.Chance;

/// <summary>Looks as if each step needed the one before; each of them brings about what it needs.</summary>
public class StepTests
{
    private readonly List<string> _steps = [];

    [Fact]
    public void Step_1_opens()
    {
        Open();

        Assert.Equal(["open"], _steps);
    }

    [Fact]
    public void Step_2_publishes()
    {
        Open();
        Publish();

        Assert.Equal(["open", "publish"], _steps);
    }

    [Fact]
    public void Step_3_closes()
    {
        Open();
        Publish();
        _steps.Add("close");

        Assert.Equal(3, _steps.Count);
    }

    [Fact]
    public void Step_0_finds_nothing() => Assert.Empty(_steps);

    [Fact]
    public void A_variable_of_the_environment_is_put_back()
    {
        var name = $"BROKER_{Guid.NewGuid():N}";
        Environment.SetEnvironmentVariable(name, "on");
        try
        {
            Assert.Equal("on", Environment.GetEnvironmentVariable(name));
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        Assert.Null(Environment.GetEnvironmentVariable(name));
    }

    private void Open() => _steps.Add("open");

    private void Publish() => _steps.Add("publish");
}
