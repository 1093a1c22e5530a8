namespace Depot.Dispatch;

public class RadioTests
{
    [Test]
    public async Task Somebody_answers_the_third_call()
    {
        var radio = new Radio(silent: 2);
        string? answer = null;

        for (var call = 0; call < 3; call++)
            answer ??= await radio.CallAsync();

        Assert.That(answer, Is.EqualTo("roger"));
    }

    [Test]
    public async Task Nobody_answers_the_first_call() => Assert.That(await new Radio(silent: 1).CallAsync(), Is.Null);

    [Test]
    public async Task Calling_until_there_is_an_answer_ends()
    {
        var radio = new Radio(silent: 12);

        while (await radio.CallAsync() is null)
            await Task.Yield();

        Assert.That(radio.Calls, Is.EqualTo(13));
    }

    [Test, Retry(3)]
    public async Task A_test_that_may_be_retried_need_not_be() => Assert.That(await new Radio(silent: 0).CallAsync(), Is.EqualTo("roger"));

    [Test]
    public async Task A_radio_that_is_interrupted_is_called_again()
    {
        var radio = new Radio(silent: 1);
        var attempts = 0;

        async Task<string> AnswerAsync() => await radio.CallAsync() ?? throw new TimeoutException("Nobody answers.");

        string answer = "";
        while (answer.Length == 0)
        {
            attempts++;
            try
            {
                answer = await AnswerAsync();
            }
            catch (TimeoutException)
            {
                await Task.Delay(attempts);
            }
        }

        Assert.That((answer, attempts), Is.EqualTo(("roger", 2)));
    }
}
