namespace Diagnosis.MSTest.Chess;

/// <summary>Numbered as if in a chain; each test brings about the game that it needs.</summary>
[TestClass]
public class GameTests
{
    private readonly List<string> _moves = [];

    [TestMethod]
    public void Game_1_has_an_opening()
    {
        Open();

        Assert.HasCount(2, _moves);
    }

    [TestMethod]
    public void Game_2_goes_on()
    {
        Open();
        _moves.Add("Nf3");

        Assert.HasCount(3, _moves);
    }

    [TestMethod]
    public void Game_0_has_no_moves() => Assert.IsEmpty(_moves);

    [TestMethod]
    public void Game_3_is_given_up()
    {
        Open();
        _moves.Clear();

        Assert.IsEmpty(_moves);
    }

    [TestMethod]
    public void A_variable_of_the_environment_is_put_back()
    {
        var name = $"CHESS_{Guid.NewGuid():N}";
        Environment.SetEnvironmentVariable(name, "white");
        var seen = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, null);

        Assert.AreEqual("white", seen);
        Assert.IsNull(Environment.GetEnvironmentVariable(name));
    }

    private void Open() => _moves.AddRange(["e4", "e5"]);
}
