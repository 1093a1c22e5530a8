namespace Diagnosis.MSTest.Lobby;

/// <summary>Opens the well-known port, as the tests of the morning do.</summary>
[TestClass]
public class EveningServerTests
{
    [TestMethod]
    public async Task A_player_is_greeted_in_the_evening()
    {
        using var server = new Server();
        server.Open();
        await Task.Delay(25);

        Assert.IsTrue(await server.GreetAsync());
    }
}
